"""The labels that every form uses, in one language, by the codes of the answers file."""

from dataclasses import dataclass

from hub.languages.messages import Translate

Labels = dict[str, str]


@dataclass(frozen=True)
class Words:
    """The labels of every closed list and of every field."""

    roles: Labels
    flags: Labels
    resources: Labels
    stages: Labels
    """Where evidence shows; `""` is evidence without a stage."""
    fields: Labels
    """What stands beside an answer."""
    kinds: Labels
    objects: Labels
    commitment_roles: Labels
    states: Labels
    """The five-point scale of a commitment."""
    area_states: Labels


def words(say: Translate) -> Words:
    """Return the labels in the language that `say` speaks."""
    return Words(
        roles={"advocacy": say("Advocacy"), "monitoring": say("Monitoring")},
        flags={"critical": say("Critical point"), "aspirational": say("Aspiration")},
        resources=_resources(say),
        stages=_stages(say),
        fields=_fields(say),
        kinds={
            "implement": say("Implement"),
            "maintain": say("Maintain"),
            "improve": say("Improve"),
        },
        objects=_objects(say),
        commitment_roles={
            "direct": say("Direct action"),
            "advocacy": say("Advocacy"),
            "monitoring": say("Monitoring"),
        },
        states=_states(say),
        area_states=_area_states(say),
    )


def _resources(say: Translate) -> Labels:
    return {
        "time": say("Time"),
        "financial": say("Money"),
        "human": say("Staff"),
        "technological": say("Technology"),
        "political": say("Political support"),
    }


def _stages(say: Translate) -> Labels:
    return {
        "policy": say("Evidence: in policy"),
        "administration": say("Evidence: inside the administration"),
        "people": say("Evidence: towards people"),
        "": say("Other evidence"),
    }


def _fields(say: Translate) -> Labels:
    return {
        "item": say("Item"),
        "question": say("Question"),
        "answer": say("Answer"),
        "observation": say("Observation"),
        "intention": say("Intention"),
        "role": say("Role of support"),
        "flag": say("Mark"),
        "capacity": say("What is missing"),
        "partners": say("Partners"),
    }


def _objects(say: Translate) -> Labels:
    return {
        "programme": say("Programme"),
        "policy": say("Policy"),
        "service": say("Service"),
        "plan": say("Plan"),
        "action": say("Action"),
    }


def _states(say: Translate) -> Labels:
    return {
        "not-started": say("Not started"),
        "limited": say("Limited progress"),
        "substantial": say("Substantial progress"),
        "complete": say("Completed"),
        "no-evidence": say("No evidence"),
    }


def _area_states(say: Translate) -> Labels:
    return {
        "acting": say("Ours, and acting"),
        "gap": say("Ours, and nothing in place"),
        "supporting": say("Not ours, and supporting"),
        "outside": say("Not ours, and nothing in place"),
        "unknown": say("Not known yet"),
    }
