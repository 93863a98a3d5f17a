"""What the self-assessment says in the report."""

from hub.languages.messages import Translate


def reporting(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        **_cover(say),
        **_method(say),
        **_results(say),
        **_plan(say),
        "dissent": say("Dissent"),
        "evidence": say("Evidence"),
        "open": say("Not answered"),
        "answers": say("All answers"),
        "nothing": say("Nothing is noted here."),
        "attribution": say(
            "The wording of the criteria and questions is that of UNHCR, Cities of Solidarity "
            "Self-Assessment Tool and the 10 Criteria, October 2022, quoted with attribution; "
            "corrections and translations are ours."
        ),
        "recompute": say(
            "Whoever has the answers file can recompute every figure of this report with the "
            "published rules of the hub."
        ),
    }


def _cover(say: Translate) -> dict[str, str]:
    """Return the texts of the cover."""
    return {
        "kind": say("Self-assessment: Cities of Solidarity"),
        "untitled": say("Local authority not named"),
        "example": say("An invented example, not a real assessment."),
        "made": say("Questionnaire {edition}, digest {digest}. An assessment by the city itself."),
    }


def _method(say: Translate) -> dict[str, str]:
    """Return the texts on how the assessment was made."""
    return {
        "method": say("Method and committee"),
        "how": say(
            "A local steering committee answers 82 questions on ten criteria. 40 of them are "
            "scored; 17 ask whose job a policy area is and are never scored."
        ),
        "counting": say(
            "Open answers are not taken for a no: every figure shows what is certain so far and "
            "what is possible at most. There is no level, star or rank."
        ),
        "coordinator": say("Coordinated by"),
        "resources": say("Resources available"),
        "about": say("About these resources"),
        "validatedby": say("Validated by"),
        "validatedon": say("Date of the validation"),
        "validatedhow": say("How it was validated, and who took part"),
        "changes": say("What the validation changed"),
        "notvalidated": say("This assessment has not been validated yet."),
        "committee": say("Local steering committee"),
        "office": say("Office"),
        "sector": say("Sector"),
        "criteria": say("Criteria"),
        "allcriteria": say("All"),
    }


def _results(say: Translate) -> dict[str, str]:
    """Return the texts on the result."""
    return {
        "profile": say("Profile"),
        "positive": say("Positive answers"),
        "positivehow": say("Questions answered yes, of questions that apply"),
        "balanced": say("Balanced profile"),
        "balancedhow": say("The mean of the shares of all criteria, each counting the same"),
        "areas": say("Policy areas"),
        "areashow": say(
            "For each of 17 policy areas: whose job it is, and whether the city has something in "
            "place. A city is not better or worse for the powers that the law gives it."
        ),
        "points": say("Strengths and points"),
        "strengths": say("Strengths: answered yes"),
        "critical": say("Critical points"),
        "aspirational": say("Aspirations"),
        "capacity": say("Capacity that is missing"),
    }


def _plan(say: Translate) -> dict[str, str]:
    """Return the texts of the plan."""
    return {
        "plan": say("Plan"),
        "noplan": say("No commitment has been drafted yet."),
        "sort": say("Kind"),
        "serves": say("Serves"),
        "unit": say("Responsible unit"),
        "when": say("From – until"),
        "indicator": say("Indicator"),
        "followup": say("Followed up by"),
        "status": say("Status"),
    }
