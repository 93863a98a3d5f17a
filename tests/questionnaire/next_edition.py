"""Makes a fictional next edition out of the one of October 2022, with a map to it."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from edition_files import EDITION, values
from hub.questionnaire.digest import edition_digest
from hub.records.edition_map import EditionMap
from hub.records.questionnaire import Questionnaire

NAME = "2099-01"
FOLDER = Path(__file__).with_name("fictional_map")
MAP = "criteria/maps/2022-10--2099-01.yaml"
_WORDS = {"es": "(inventado)", "pt": "(inventado)", "fr": "(inventé)"}


def raw_edition() -> dict[str, Any]:
    """Return the values of the fictional edition."""
    raw: dict[str, Any] = deepcopy(values(EDITION / "questionnaire.yaml"))
    items = {i["id"]: i for section in raw["sections"] for i in section["items"]}
    sections = {section["criterion"]: section["items"] for section in raw["sections"]}
    referral = sections["referral-systems"]
    items["8.2"]["id"] = "8.1"  # merged with 8.6
    items["8.5"]["id"] = "8.2"  # renumbered: 8.2 now means something else
    items["5.2"]["text"] = {"en": "Is there money for culture?", **_WORDS}  # reworded
    split = deepcopy(items["10.2.2"])
    items["10.2.2"]["text"] = {"en": "Has the city offered exchanges?", **_WORDS}
    split.update(id="10.2.3", text={"en": "Is it willing to offer them?", **_WORDS})
    sections["championing-and-networking"].append(split)
    referral.remove(items["8.6"])
    sections["reception-and-outreach"].remove(items["9.3"])  # dropped
    new = {**deepcopy(items["7.3"]), "id": "7.4", "text": {"en": "Are documents free?", **_WORDS}}
    sections["legal-inclusion"].append(new)
    items["9.3.1"].pop("parent")
    items["9.3.2"].pop("parent")
    return raw


def edition() -> Questionnaire:
    """Return the fictional edition."""
    return Questionnaire.model_validate({**raw_edition(), "id": NAME})


def raw_map() -> dict[str, Any]:
    """Return the values of the map, its digest and its many unchanged items filled in."""
    raw: dict[str, Any] = values(FOLDER / "map.yaml")
    changed = {"5.2", "8.2", "8.5", "8.6", "9.3", "10.2.2"}
    old = values(EDITION / "questionnaire.yaml")
    questions = [i for s in old["sections"] for i in s["items"] if i["kind"] == "question"]
    raw["same"] = [item["id"] for item in questions if item["id"] not in changed]
    raw["new_digest"] = edition_digest(edition())
    return raw


def edition_map() -> EditionMap:
    """Return the map."""
    return EditionMap.model_validate({**raw_map(), "id": f"2022-10--{NAME}"})


def files(changed_map: dict[str, Any] | None = None) -> dict[str, str | bytes]:
    """Return the files of the fictional edition and its map, for a small repository."""
    return {
        f"criteria/editions/{NAME}/questionnaire.yaml": _text(raw_edition()),
        MAP: _text(changed_map or raw_map()),
    }


def _text(raw: dict[str, Any]) -> str:
    return yaml.dump(raw, Dumper=_NoAliases, allow_unicode=True, sort_keys=False)


class _NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True
