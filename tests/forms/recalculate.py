"""Types many sets of answers into the shipped workbook and prints what it shows.

LibreOffice's own Python runs this: `recalculate.py PROGRAM PROFILE JOB`. The job is JSON: the
workbook, the names of its sheets of questions, results and areas, and the sets of answers.
"""

import json
import subprocess
import sys
import time

import uno  # type: ignore[import-not-found]


def main() -> None:
    program, profile, job_file = sys.argv[1:]
    with open(job_file, encoding="utf-8") as stream:
        job = json.load(stream)
    pipe = "hub" + str(time.time_ns())
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
    office = subprocess.Popen([*command, f"--accept=pipe,name={pipe};urp;"])
    try:
        desktop = connected(pipe)
        document = desktop.loadComponentFromURL(job["book"], "_blank", 0, (hidden(),))
        print(json.dumps([shown(document, job, one) for one in job["sets"]]))
        document.close(True)
        desktop.terminate()
        office.wait(timeout=30)
    finally:
        office.kill()


def connected(pipe):  # type: ignore[no-untyped-def]
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
        except Exception:
            time.sleep(0.25)
    raise TimeoutError("LibreOffice does not answer")


def hidden():  # type: ignore[no-untyped-def]
    found = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    found.Name, found.Value = "Hidden", True
    return found


def shown(document, job, one):  # type: ignore[no-untyped-def]
    """Fill one set in, a column at a time, and return two sheets as they then show."""
    questions, results, areas = (document.Sheets.getByName(name) for name in job["names"])
    for sheet, column, values in ((questions, 2, one["answers"]), (results, 8, one["weights"])):
        sheet.unprotect("")
        cells = sheet.getCellRangeByPosition(column, 2, column, 1 + len(values))
        cells.setDataArray(tuple((value,) for value in values))
    document.calculateAll()
    return [sheet.getCellRangeByName("A1:Q24").getDataArray() for sheet in (results, areas)]


if __name__ == "__main__":
    main()
