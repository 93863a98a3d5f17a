"""What is this hub's own: its name, languages and forge, read from `extra.hub` in mkdocs.yml."""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from hub.load.yaml_values import read_values
from hub.records.base import Part

FILE = "mkdocs.yml"
"""The file that holds the settings."""
Region = Literal[
    "world",
    "americas",
    "north-america",
    "central-america",
    "south-america",
    "europe",
    "africa",
    "middle-east",
    "asia-pacific",
]
"""The views of the map."""


class Forge(Part):
    """Where the repository lives, for the links that suggest a change."""

    repository: str
    """The address of the repository on its forge."""
    branch: str = "main"
    """The branch that is published."""
    kind: Literal["github", "gitlab"] | None = None
    """Which forge it is, where its address does not say so."""

    @property
    def is_gitlab(self) -> bool:
        """Whether addresses are made as GitLab makes them."""
        return self.kind == "gitlab" or (self.kind is None and "gitlab" in self.repository)


class Settings(Part):
    """The settings of one hub."""

    name: dict[str, str]
    """The name of the site by language; a language without one uses the default language's."""
    languages: Annotated[list[str], Field(min_length=1)]
    """The languages of the site, the default first."""
    forge: Forge
    """Where changes are proposed."""
    contact: str = ""
    """The address of an office to which files may be sent by e-mail; empty where there is none."""
    region: Region = "world"
    """The view of the map that opens first."""
    initiative: str | None = None
    """The network whose members the hub counts, with their steps and badges, if there is one."""
    site_url: str = ""
    """The public address, which stands above `extra.hub`; empty where it is not known."""

    @property
    def default_language(self) -> str:
        """The language readers get when theirs is not there."""
        return self.languages[0]

    def name_in(self, language: str) -> str:
        """Return the name of the site in a language."""
        return self.name.get(language, self.name[self.default_language])


def read_settings(root: Path) -> Settings:
    """Return the settings of the repository at a path."""
    config: dict[str, Any] = read_values((root / FILE).read_text(encoding="utf-8"))
    return Settings.model_validate(
        {**config["extra"]["hub"], "site_url": config.get("site_url") or ""}
    )
