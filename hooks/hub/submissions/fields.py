"""The issue forms, field by field: what is drawn on the forge and what is read back."""

from dataclasses import dataclass
from typing import Literal

Shape = Literal["input", "textarea", "dropdown", "checkboxes"]
BETWEEN = " · "
"""Stands between the languages of a label, and between a word and its labels."""


@dataclass(frozen=True)
class FormField:
    """One field of an issue form."""

    id: str
    """Its name in the addresses that fill a form in beforehand, and in a record."""
    names: tuple[str, ...]
    """Its label in English, Spanish, Portuguese and French."""
    shape: Shape = "input"
    vocabulary: str = ""
    """The vocabulary, or `criterion`, whose words can be chosen."""
    hint: str = ""
    """An example, or the form of a line."""
    required: bool = False
    is_file: bool = False
    """Whether it holds a whole record file."""

    @property
    def label(self) -> str:
        """Its label in all languages; the same word is not said twice."""
        return BETWEEN.join(dict.fromkeys(self.names))


@dataclass(frozen=True)
class IssueForm:
    """One issue form."""

    name: str
    """Its file name, and the label it puts on the issue."""
    names: tuple[str, ...]
    abouts: tuple[str, ...]
    fields: tuple[FormField, ...]


_RECORD = FormField(
    "record",
    ("Record file", "Archivo de la ficha", "Arquivo da ficha", "Fichier de la fiche"),
    "textarea",
    hint="The whole file, if you have one; then leave the other fields empty.",
    is_file=True,
)
_SOURCES = FormField(
    "sources",
    ("Sources", "Fuentes", "Fontes", "Sources"),
    "textarea",
    hint="https://… | title | publisher | year | language (es, en, …)",
)

PRACTICE = IssueForm(
    "practice",
    ("Good practice", "Buena práctica", "Boa prática", "Bonne pratique"),
    (
        "Share what a local authority does.",
        "Comparta lo que hace una autoridad local.",
        "Compartilhe o que faz uma autoridade local.",
        "Partagez ce que fait une autorité locale.",
    ),
    (
        _RECORD,
        FormField("title", ("Title", "Título", "Título", "Titre")),
        FormField(
            "title_original",
            ("Its own name", "Nombre propio", "Nome próprio", "Nom d’origine"),
            hint="Centro de Integración Local para Migrantes (CILM)",
        ),
        FormField(
            "authority",
            ("City, country", "Ciudad, país", "Cidade, país", "Ville, pays"),
            hint="Barranquilla, Colombia",
        ),
        FormField(
            "language",
            (
                "Language you write in",
                "Idioma en que escribe",
                "Idioma em que escreve",
                "Langue de vos textes",
            ),
            "dropdown",
            vocabulary="languages",
        ),
        FormField(
            "status", ("Status", "Estado", "Situação", "État"), "dropdown", "practice-status"
        ),
        FormField("start_year", ("Began in", "Comenzó en", "Começou em", "Début"), hint="2019"),
        FormField("end_year", ("Ended in", "Terminó en", "Terminou em", "Fin"), hint="2023"),
        FormField(
            "populations",
            ("Whom it serves", "A quién sirve", "A quem serve", "Personnes concernées"),
            "checkboxes",
            "populations",
        ),
        FormField(
            "criteria",
            ("Criteria (one to four)", "Criterios (1–4)", "Critérios (1–4)", "Critères (1 à 4)"),
            "checkboxes",
            "criterion",
        ),
        FormField("areas", ("Areas", "Áreas", "Áreas", "Domaines"), "checkboxes", "areas"),
        FormField(
            "items",
            (
                "Questions it helps to answer with yes",
                "Preguntas que ayuda a responder con sí",
                "Perguntas que ajuda a responder com sim",
                "Questions auxquelles elle aide à répondre oui",
            ),
            hint="9.1.1, 8.3",
        ),
        FormField("summary", ("Summary", "Resumen", "Resumo", "Résumé"), "textarea"),
        FormField("challenge", ("Challenge", "Desafío", "Desafio", "Défi"), "textarea"),
        FormField("actions", ("Actions", "Acciones", "Ações", "Actions"), "textarea", hint="- …"),
        FormField(
            "results", ("Results", "Resultados", "Resultados", "Résultats"), "textarea", hint="- …"
        ),
        FormField(
            "lessons", ("Lessons", "Lecciones", "Lições", "Enseignements"), "textarea", hint="- …"
        ),
        FormField(
            "replication",
            ("Replication", "Replicación", "Replicação", "Reproduction"),
            "textarea",
            hint="- …",
        ),
        FormField(
            "partners",
            ("Partners", "Socios", "Parceiros", "Partenaires"),
            "textarea",
            hint="UN-Habitat | international-organisation",
        ),
        _SOURCES,
    ),
)
CITY = IssueForm(
    "city",
    ("Local authority", "Autoridad local", "Autoridade local", "Autorité locale"),
    (
        "Add a city or a province.",
        "Agregue una ciudad o una provincia.",
        "Acrescente uma cidade ou província.",
        "Ajoutez une ville ou une province.",
    ),
    (
        _RECORD,
        FormField("name", ("Name", "Nombre", "Nome", "Nom")),
        FormField(
            "name_original", ("Its own name", "Nombre propio", "Nome próprio", "Nom d’origine")
        ),
        FormField(
            "country",
            ("Country code", "Código del país", "Código do país", "Code du pays"),
            hint="CO",
        ),
        FormField(
            "admin1",
            (
                "State, province or department",
                "Estado, provincia o departamento",
                "Estado, província ou departamento",
                "État, province ou département",
            ),
        ),
        FormField("type", ("Type", "Tipo", "Tipo", "Type"), "dropdown", "authority-types"),
        _SOURCES,
    ),
)
CORRECTION = IssueForm(
    "correction",
    ("Correction", "Corrección", "Correção", "Correction"),
    (
        "Say what is wrong in a record.",
        "Diga qué está mal en una ficha.",
        "Diga o que está errado em uma ficha.",
        "Dites ce qui est faux dans une fiche.",
    ),
    (
        FormField(
            "page",
            (
                "Address of the page or the file",
                "Dirección de la página o del archivo",
                "Endereço da página ou do arquivo",
                "Adresse de la page ou du fichier",
            ),
            hint="https://…/es/good-practices/co-barranquilla-….html",
            required=True,
        ),
        FormField(
            "wrong",
            ("What is wrong", "Qué está mal", "O que está errado", "Ce qui est faux"),
            "textarea",
            hint="Never names, photographs or stories of private persons.",
        ),
        _SOURCES,
        _RECORD,
    ),
)
FORMS = (PRACTICE, CITY, CORRECTION)
