"""What the self-assessment says in the plan."""

from hub.languages.messages import Translate


def planning(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        **_gaps(say),
        **_drafts(say),
        **_fits(say),
        **_commitments(say),
        **_columns(say),
        **_calendar(say),
        **_motion(say),
        **_motion_findings(say),
    }


def _gaps(say: Translate) -> dict[str, str]:
    return {
        "gaps": say("Gaps found: {n}. Without a commitment: {open}."),
        "no_gaps": say("No gaps yet: answer some questions first."),
        "gaps_group": say("Gaps: {n}, with a commitment: {done}"),
        "reason_no": say("Answered no"),
        "reason_gap": say("Ours, and nothing in place"),
        "reason_outside": say("Not ours, and nothing in place"),
        "draft": say("Draft a commitment"),
        "drafted": say("Edit the commitment"),
    }


def _drafts(say: Translate) -> dict[str, str]:
    return {
        "draft_question": say("Question {item}: {question}"),
        "draft_objective": say("Objective: {objective}"),
        "draft_direct": say(
            "{area}. {kind} actions and programmes so that refugees and migrants have access "
            "without discrimination."
        ),
        "draft_advocacy": say(
            "{area}. Ask the level of government in charge to include refugees and migrants "
            "without discrimination."
        ),
        "draft_monitoring": say(
            "{area}. Follow how the level of government in charge includes refugees and migrants."
        ),
    }


def _fits(say: Translate) -> dict[str, str]:
    return {
        "fits_item": say("Answers question {name}"),
        "fits_area": say("Policy area: {name}"),
        "fits_criterion": say("Same criterion: {name}"),
        "fits_country": say("Same country"),
        "fits_size": say("A place of like size"),
        "fits_own": say("In a policy area that is yours: {name}"),
        "fits_type": say("Same kind of local authority"),
        "fitting": say("Practices that fit"),
        "nothing_fits": say("No practice in the hub fits this yet."),
    }


def _commitments(say: Translate) -> dict[str, str]:
    return {
        "untitled": say("Commitment without words yet"),
        "empty": say("No commitments yet."),
        "count": say("Commitments: {n}."),
        "count_overdue": say("Overdue: {n}."),
        "count_undated": say("Without a due date: {n}."),
        "overdue": say("Overdue"),
        "undated": say("No due date"),
        "unread": say("A date is not written as 2027-06-30, 2027-06 or 2027"),
        "reversed": say("Starts after it is due"),
        "due": say("Due: {date}"),
        "from": say("From {date}"),
        "from_to": say("From {start} to {due}"),
        "gone": say("Deleted: {text}"),
        "table": say("The plan as a table"),
        "no_dates": say("No commitment has a date yet."),
        "without_date": say("Without a date"),
        "no_criterion": say("Without a criterion"),
        "missing": say("Not yet decided"),
        "still_open": say("Gaps without a commitment: {n}."),
        "sheet": say("Commitments"),
        "earlier": say("Earlier states"),
        "file": say("plan"),
    }


def _columns(say: Translate) -> dict[str, str]:
    return {
        "column_text": say("Commitment"),
        "column_criterion": say("Criterion"),
        "column_unit": say("Unit in charge"),
        "column_start": say("Start"),
        "column_due": say("Due"),
        "column_indicator": say("Indicator"),
        "column_follow_up": say("Followed up by"),
        "column_budget": say("Source of budget"),
        "column_state": say("Progress"),
    }


def _calendar(say: Translate) -> dict[str, str]:
    return {
        "calendar_start": say("Starts ({date}): {text}"),
        "calendar_due": say("Due ({date}): {text}"),
        "line_unit": say("Unit in charge: {unit}"),
        "line_indicator": say("Indicator: {indicator}"),
        "line_follow_up": say("Followed up by: {office}"),
    }


def _motion(say: Translate) -> dict[str, str]:
    return {
        "motion_title": say("Motion on the inclusion of refugees and migrants"),
        "motion_city": say("The local authority"),
        "motion_number": say("Motion number"),
        "motion_session": say("Session and date"),
        "motion_proposer": say("Proposed by"),
        "motion_considering": say("Considering that"),
        "motion_basis": say("Legal basis"),
        "motion_by_hand": say("To be filled in by hand, under the law that applies here."),
        "motion_resolves": say("The council resolves"),
        "motion_adopt": say("To adopt the commitments in the annex to this motion."),
        "motion_report": say(
            "To ask the units named in the annex for a public report on their progress, every"
        ),
        "motion_repeat": say("To repeat the self-assessment, with the same questions, in"),
        "motion_annex": say("Annex: commitments"),
        "motion_place": say("Place and date"),
        "motion_chair": say("Presiding officer"),
        "motion_secretary": say("Secretary of the council"),
    }


def _motion_findings(say: Translate) -> dict[str, str]:
    return {
        "motion_made": say(
            "{city} examined its own work with the ten criteria of the Cities of Solidarity "
            "self-assessment (edition {edition})."
        ),
        "motion_made_on": say(
            "{city} examined its own work with the ten criteria of the Cities of Solidarity "
            "self-assessment (edition {edition}); date: {date}."
        ),
        "motion_committee": say(
            "It was filled in by a local steering committee; number of seats: {n}."
        ),
        "motion_positive": say(
            "Of {applicable} scored questions that apply, {yes} are answered yes."
        ),
        "motion_open": say(
            "Of {applicable} scored questions that apply, {yes} are answered yes so far; if every "
            "open question became a yes, it would be {upper} of {of}."
        ),
        "motion_mean": say(
            "The mean of the shares of yes over the criteria, each with equal weight, is {share}."
        ),
        "motion_mean_open": say(
            "The mean of the shares of yes over the criteria, each with equal weight, is {share} "
            "so far and {upper} at most."
        ),
        "motion_silent": say(
            "Policy areas that are the local authority’s own job and have nothing in place for "
            "refugees and migrants: {n} ({areas})."
        ),
        "motion_critical": say(
            "Questions that the committee marked as critical points: {n} ({items})."
        ),
        "motion_validated": say("The answers were validated. Mechanism: {mechanism}."),
        "motion_validated_on": say(
            "The answers were validated. Mechanism: {mechanism}; date: {date}."
        ),
        "motion_shares": say("Questions answered yes, of those that apply"),
        "motion_share": say("{yes} of {applicable}"),
        "motion_share_open": say("{yes} of {applicable}, up to {upper} of {of}"),
    }
