"""Makes answers for tests: random ones, and one that uses every field."""

import random
from typing import Any

from hub.assessment.answers import AnswersFile
from hub.forms.edition import FormEdition, Question

_WORDS = ("São José", "plan d’action", "ñandú", "co-operation", "Ouvidoria; no", "œuvre", "a, b")


def random_answers(seed: int, edition: FormEdition) -> AnswersFile:
    """Return a file with a random answer to each item, kept ones of closed dependents included."""
    chance = random.Random(seed)
    filled = chance.choice((0.3, 0.7, 1.0))
    answers = {
        question.id: answer
        for question in edition.answerable
        if chance.random() < filled and (answer := _answer(chance, question))
    }
    weights = {c.criterion: chance.choice((0, 1, 1, 2, 7)) for c in edition.chapters}
    return made(answers, weights=weights if seed % 3 == 0 else {})


def _answer(chance: random.Random, question: Question) -> dict[str, Any]:
    if question.choices:
        answer = chance.choice(list(question.choices))
        reason = {"observation": chance.choice(_WORDS)} if answer == "not-applicable" else {}
        return {"answer": answer, **reason}
    return {"answer": chance.choice((*_WORDS, "none", "None"))}


def made(answers: dict[str, Any], **more: Any) -> AnswersFile:
    """Return an answers file."""
    frame = {"format": "solidarity-answers", "version": 1, "edition": "2022-10"}
    return AnswersFile.model_validate({**frame, "answers": answers, **more})


def full_answers(edition: FormEdition) -> AnswersFile:
    """Return a file that uses every field that people fill in."""
    answers: dict[str, Any] = {
        "1.1": {"observation": "Competências da constituição"},
        "1.1.1": {"answer": "yes", "observation": "art. 30 =?"},
        "1.2.1": {"answer": "Balcão único\nSegunda linha", "role": "advocacy"},
        "2.2": {"answer": "no", "intention": "willing", "observation": "- um\n- dois"},
        "3.1.1": {"answer": "not-applicable", "observation": "não faz parte"},
        "5.6": {"answer": "=1+1 ação “cultural”", "intention": "planned"},
        "8.3": {
            "answer": "yes",
            "evidence": [
                {"stage": "policy", "text": "Lei 1", "url": "https://example.org/lei"},
                {"stage": "policy", "url": "https://example.org/outra"},
                {"stage": "people", "text": "Guia impresso"},
                {"text": "@solto"},
            ],
            "flag": "critical",
            "capacity": ["time", "political"],
            "partners": ["Cáritas, São Paulo", "ACNUR"],
        },
        "8.3.1": {"answer": "unknown"},
        "9.1.1": {"answer": "no"},
        "9.1.1.1": {"answer": "permanent"},
        "10.2": {"answer": "yes", "flag": "aspirational"},
        "10.2.1": {"answer": "Mercociudades"},
    }
    return made(
        answers,
        digest=edition.digest,
        language=edition.language,
        title="Cópia de trabalho",
        city={"name": "São Paulo", "country": "BR", "authority": "br-sao-paulo"},
        date="2026-05",
        member={"id": "saude", "role": "Secretaria de Saúde", "sector": "local-authority"},
        process=_PROCESS,
        commitments=_COMMITMENTS,
        weights={"referral-systems": 3, "legal-inclusion": 0},
    )


_PROCESS = {
    "coordinator": "Gabinete",
    "committee": [
        {
            "role": "Saúde",
            "sector": "local-authority",
            "criteria": ["referral-systems", "legal-inclusion"],
        },
        {"role": "Conselho"},
    ],
    "resources": ["time", "human"],
    "resources_note": "Duas pessoas",
    "validation": {
        "mechanism": "Audiência pública",
        "how": "Aberta a todas as pessoas",
        "date": "2026",
        "changes": "Nada",
    },
}
_COMMITMENTS = [
    {
        "id": "carta",
        "kind": "improve",
        "object": "plan",
        "text": "Traduzir a carta de serviços",
        "item": "8.3",
        "criterion": "referral-systems",
        "policy_area": "housing",
        "unit": "Comunicação",
        "partners": ["A", "B"],
        "start": "2026-01-01",
        "due": "2027",
        "indicator": "Línguas",
        "follow_up": "Gabinete",
        "budget": "Próprio",
        "status": {
            "state": "limited",
            "date": "2026-01-02",
            "url": "https://example.org/x",
            "note": "Metade",
        },
        "pillar": "rule-of-law",
        "sdg": "10.7",
        "frameworks": ["Global Refugee Forum"],
    },
    {"kind": "maintain", "text": "Manter o balcão", "role": "advocacy"},
]
