# Cities of Solidarity Hub. `make help` lists what it can do.
PYTHON ?= python3
RUN = .venv/bin/python
export NO_MKDOCS_2_WARNING = 1
.DEFAULT_GOAL := help
.PHONY: help setup serve site check links freshness submission proposal new fix import import-template strings generate test format bench lock clean publish unpublish folder own pull

help: ## list these targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: ## make the environment in .venv from the lock file
	@$(PYTHON) scripts/setup.py

serve: setup ## show the site on this computer, renewed at every change
	$(RUN) -m mkdocs serve

site: setup ## build the whole site into site/
	$(RUN) -m mkdocs build

check: setup ## check every record; LANGUAGE=es for messages in Spanish
	$(RUN) scripts/check.py $(if $(LANGUAGE),--language $(LANGUAGE)) $(if $(ANNOTATIONS),--annotations) $(if $(SUMMARY),--summary "$(SUMMARY)")

links: setup ## ask every cited page whether it answers; REPORT=file ISSUE=1 PAUSE=seconds
	$(RUN) scripts/links.py $(if $(REPORT),--report "$(REPORT)") $(if $(ISSUE),--issue) $(if $(PAUSE),--pause $(PAUSE)) $(if $(LOCAL),--local-too)

freshness: setup ## say what has grown old; MONTHS=12 REPORT=file ISSUE=1
	$(RUN) scripts/freshness.py $(if $(MONTHS),--months $(MONTHS)) $(if $(REPORT),--report "$(REPORT)") $(if $(ISSUE),--issue)

submission: setup ## make a record of an issue's text; BODY=file (- for stdin) OUT=folder REPORT=file
	$(RUN) scripts/submission.py "$(or $(BODY),-)" $(if $(OUT),--out "$(OUT)") $(if $(REPORT),--report "$(REPORT)")

proposal: setup ## open a pull request with what `make submission` put into FOLDER; NUMBER=issue
	$(RUN) scripts/proposal.py "$(FOLDER)" --issue "$(NUMBER)"

new: setup ## write a new record: KIND=practice or city, network, programme, event, commitment
	$(RUN) scripts/new.py $(if $(KIND),--kind $(KIND)) $(if $(ANSWERS),--answers "$(ANSWERS)") $(if $(LANGUAGE),--language $(LANGUAGE))

fix: setup ## mend what is safe in records: FILES="…" for some, SHOW=1 only to see it
	$(RUN) scripts/fix.py $(if $(SHOW),--show) $(if $(LANGUAGE),--language $(LANGUAGE)) $(FILES)

import: setup ## bring in records from a table: FILE=table.xlsx or table.csv KIND=practice or city
	$(RUN) scripts/import_records.py $(if $(KIND),--kind $(KIND)) $(if $(LANGUAGE),--language $(LANGUAGE)) "$(FILE)"

import-template: setup ## write the empty table for import: FILE=table.xlsx KIND=practice or city
	$(RUN) scripts/import_records.py --template $(if $(KIND),--kind $(KIND)) $(if $(LANGUAGE),--language $(LANGUAGE)) "$(FILE)"

strings: setup ## bring the interface texts of all languages up to date
	$(RUN) scripts/strings.py

generate: setup ## write schemas and starter files anew from the models
	$(RUN) scripts/generate.py
	$(RUN) scripts/generate_answers_schema.py

test: ## lint, type-check and test everything, a real browser included
	@$(PYTHON) scripts/setup.py --test
	@$(RUN) scripts/browser.py
	@$(RUN) scripts/office.py
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(RUN) -m mkdocs build -q -d .cache/tested-site
	HUB_SITE=$(CURDIR)/.cache/tested-site $(RUN) -m pytest -n 3 --dist loadfile --no-loadscope-reorder --durations=25

format: ## mend the form of the code
	@$(PYTHON) scripts/setup.py --test
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .

bench: setup ## measure build and search beside the peers; see tests/bench/README.md
	$(RUN) tests/bench/run.py

lock: ## renew the lock files from pyproject.toml (needs uv)
	uv pip compile -q --no-header --generate-hashes --universal --python-version 3.11 pyproject.toml -o .ci/lock.txt
	uv pip compile -q --no-header --generate-hashes --universal --python-version 3.11 --extra test pyproject.toml -o .ci/lock-test.txt

publish: setup ## publish an edition: VERSION=2026.1 [PUSH=1] [AGAIN=1] [ALIAS=copy]
	$(RUN) scripts/publish.py "$(VERSION)" $(if $(PUSH),--push) $(if $(AGAIN),--again) $(if $(ALIAS),--alias $(ALIAS))

unpublish: setup ## take an edition away: VERSION=2025.1 [PUSH=1]
	$(RUN) scripts/publish.py "$(VERSION)" --remove $(if $(PUSH),--push)

folder: setup ## make a folder that opens from a memory stick, and its ZIP: [VERSION=2026.1]
	$(RUN) scripts/folder.py $(if $(VERSION),--version "$(VERSION)")

own: setup ## begin a hub of your own in a copy of this one: removes its records
	$(RUN) scripts/own.py start

pull: setup ## take over corrections from the remote upstream, your own files aside
	$(RUN) scripts/own.py pull

clean: ## remove everything that was made
	rm -rf site site.building site.old folder .cache .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis
