"""Reads what the forms are made from straight from a repository, without checking its records."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hub.assessment.editions import Editions
from hub.forms.edition import form_edition
from hub.forms.texts import VOCABULARIES, FormTexts
from hub.languages.locales import name_of
from hub.languages.messages import translator
from hub.languages.spoken import spoken
from hub.load.yaml_values import read_values
from hub.questionnaire.digest import edition_digest
from hub.records.palette import read_palette
from hub.settings import read_settings


def repository_texts(root: Path, edition: str | None = None) -> Mapping[str, FormTexts]:
    """Return the texts of an edition, the newest by default, in every language of the site."""
    editions = Editions(root)
    questionnaire = editions.find(edition or editions.ids[-1])
    assert questionnaire is not None
    digest = edition_digest(questionnaire)
    files = root / "criteria" / "vocabularies"
    terms = {
        name: read_values((files / f"{name}.yaml").read_text(encoding="utf-8"))["terms"]
        for name in (*VOCABULARIES, "languages")
    }
    settings = read_settings(root)
    palette = read_palette(root)
    says = {language: translator(root, language) for language in settings.languages}
    return {
        language: FormTexts(
            hub=settings.name_in(language),
            edition=form_edition(questionnaire, editions.framework, digest, language, say),
            say=say,
            vocabularies={
                name: {w: spoken(t["label"], language, say) for w, t in terms[name].items()}
                for name in VOCABULARIES
            },
            colours={name: (shade.ink, shade.tint) for name, shade in palette.criteria.items()},
            site=palette.light,
            language_names=_language_names(terms["languages"], says),
        )
        for language, say in says.items()
    }


def _language_names(terms: Mapping[str, Any], languages: Iterable[str]) -> dict[str, str]:
    """Return what each language of the site calls itself."""
    named = {code: term["label"].get(code) for code, term in terms.items()}
    return {code: named.get(code) or name_of(code) for code in languages}
