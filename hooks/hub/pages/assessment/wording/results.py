"""What the self-assessment shows in the results."""

from hub.languages.messages import Translate


def results(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        **_shares(say),
        **_charts(say),
        **_points(say),
        **_weights(say),
        **_compared(say),
    }


def _shares(say: Translate) -> dict[str, str]:
    """Return how shares and totals are written."""
    return {
        "count": say("{yes} of {of}"),
        "countUpTo": say("{yes} of {of}, up to {most}"),
        "countUpToOf": say("{yes} of {of}, up to {most} of {all}"),
        "range": say("{low} to {high}"),
        "noShare": say("No question applies"),
        "soFar": say("So far: {formula}"),
        "atMost": say("At most: {formula}"),
        "named": say("{name}: {share}"),
        "positive": say("Positive answers"),
        "balanced": say("Balanced profile"),
        "shareOf": say("Answered yes: {count}"),
        "positiveNow": say("Positive answers: {positive}."),
        "balancedNow": say("Balanced profile: {balanced}."),
    }


def _charts(say: Translate) -> dict[str, str]:
    """Return what charts and their tables say."""
    return {
        "criterion": say("Criterion"),
        "share": say("So far, and at most"),
        "now": say("Now"),
        "then": say("Earlier"),
        "tableOfShares": say("The share of questions answered yes, by criterion"),
        "macroAreas": say("Macro areas"),
        "totals": say("Both totals"),
        "radar": say("The ten criteria as a radar"),
        "lower": say("So far: open questions count as no"),
        "upper": say("At most: open questions count as yes"),
        "earlier": say("Earlier assessment"),
    }


def _points(say: Translate) -> dict[str, str]:
    """Return what is said about strengths, gaps and marks."""
    return {
        "noneMarked": say("No question is marked yet."),
        "suggested": say("Suggested: your own job, and nothing in place"),
        "planned": say("Answered no, but planned"),
        "willing": say("Answered no, but you are willing"),
        "critical": say("Mark as critical point"),
        "aspirational": say("Mark as aspiration"),
        "noSupport": say("None so far."),
        "noCapacity": say("No missing resource is noted yet."),
    }


def _weights(say: Translate) -> dict[str, str]:
    """Return what is said while weights are moved."""
    return {
        "equalWeights": say("With equal weights"),
        "ownWeights": say("With your weights"),
        "first": say("Most is missing here, first:"),
        "sameOrder": say("Your weights leave the order of priorities as it is."),
        "otherOrder": say("Your weights change the order of priorities."),
        "noWeight": say("Every weight is zero, so there is no mean."),
    }


def _compared(say: Translate) -> dict[str, str]:
    """Return what is said beside an earlier file."""
    return {
        "stillOpen": say("not answered"),
        "change": say("Earlier: {then}. Now: {now}."),
        "inCity": say("What changed in the city"),
        "changes": say("Answers that changed: {n}"),
        "noChanges": say("No answer changed."),
        "inQuestionnaire": say("What changed in the questionnaire"),
        "sameQuestionnaire": say("Nothing: both files answer the same edition."),
        "otherQuestionnaire": say(
            "The earlier file answers another edition. Only what both have is compared."
        ),
        "lost": say("Not compared, because the earlier file has no matching answer:"),
        "gone": say("Asked only in the earlier edition: {items}"),
        "unreadable": say("This file cannot be read as an assessment."),
    }
