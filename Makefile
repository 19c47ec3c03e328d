# make run     forecast Hilversum with what was known in May 2019 and print the answer
# make test    everything CI decides on: format, unit tests, determinism, the worked example, the tutorial, a peer in plain C, a spreadsheet
# make quick   the unit tests alone
# make bench   benchmarks with their thresholds
# make peers   the reduced model in numpy and C: the same counts, and how fast
# make elementary  measure the elementary functions against MPFR and remake their tables
# make notebooks  run the notebooks of notebooks-export on fresh results, in both CSV dialects (in R where that is installed)
# make tables  remake the tables in README files, what the tutorial prints, and the JSON Schema of scenario files
# make posteriors  fit every posterior that changed: the country's of each December, and Hilversum's (all: 40 minutes of one core)
# make backtests  forecast the country again as of every December from 2005 to 2018, and every municipality of 2016 to 2018 (14 minutes on two cores)
# make scenarios  run every scenario of the library and remake every answer page from the committed posteriors (minutes)
# make pictures  the pictures of README: the report in a browser, the charts of the workbook (a minute)
# make embedded  compile Caseload and Stochastics for wasm32 as Embedded Swift (seconds; part of make test)
# make ranks   prove the calibration of Hilversum by simulated truths (three hours; goes on where it was)
# make dossiers   prove what is estimated from dossier files, of known truths (minutes)
# make e2e     reports in a browser: three scenarios, two languages, desktop, phone, 400 % zoom, paper (minutes)
# make docs    the documentation as web pages in .build/docs
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.PHONY: run test quick bench peers elementary notebooks tables posteriors backtests scenarios ranks dossiers e2e pictures embedded docs format lint release packages clean

BIJSTAND := .build/release/bijstand
# Tests run optimised, in a folder of their own because they see internals.
TESTS := -c release -Xswiftc -enable-testing --scratch-path .build/tests
HILVERSUM := scenarios/hilversum-2019.yaml
SCENARIO ?= $(HILVERSUM)

packages:
	@.ci/require-packages

release: packages
	@swift build -c release --product bijstand

run: release
	@$(BIJSTAND) run $(SCENARIO)
ifeq ($(SCENARIO),$(HILVERSUM))
	@echo
	@$(BIJSTAND) score uitvoer/hilversum-2019-1 --observed scenarios/data/waargenomen-hilversum.csv \
		--national scenarios/data/waargenomen-nederland.csv
endif

lint: packages
	@swift format lint --strict --recursive Sources Tests Package.swift Benchmarks/Benchmarks Benchmarks/Package.swift

format:
	@swift format --in-place --recursive Sources Tests Package.swift Benchmarks/Benchmarks Benchmarks/Package.swift

quick: packages
	@swift build --build-tests $(TESTS)
	@swift test --skip-build $(TESTS)

test: packages lint
	@swift build -c release --product bijstand
	@swift build --package-path Tests/Client --scratch-path .build/client
	@swift build --package-path Tests/Client --scratch-path .build/client --product bijstand
	@.ci/embedded
	@.ci/determinism
	@.ci/tables --check
	@.ci/schema
	@.ci/results
	@.ci/spreadsheet
	@.ci/report
	@.ci/workbook
	@.ci/charts/run
	@.ci/tutorial
	@Benchmarks/Peers/run --counts
	@.ci/dossiers 300 3
	@$(MAKE) --no-print-directory quick

bench: packages
	@.ci/bench

peers: release
	@Benchmarks/Peers/run

elementary:
	@Benchmarks/Elementary/run

notebooks: release
	@.ci/notebooks

tables: release
	@.ci/tables
	@.ci/tutorial --remake

posteriors: release
	@.ci/posteriors

backtests: release
	@.ci/backtests

scenarios: release
	@.ci/scenarios

ranks: release
	@$(BIJSTAND) ranks scenarios/terugblik/calibratie.yaml --observed scenarios/data/waargenomen-hilversum.csv \
		--output Benchmarks/Calibration/ranks.csv --fits 30 --language en

dossiers: release
	@.ci/dossiers

e2e: release
	@.ci/e2e/run

pictures: release
	@.ci/pictures/run

embedded:
	@.ci/embedded

# Targets whose public names programs see.
DOCUMENTED := Bijstand BijstandCaseload BijstandStochastics BijstandMicrosimulation BijstandBudget BijstandFigures BijstandAnalysis \
	BijstandExchange BijstandReporting

docs: packages
	@BIJSTAND_DOCS=1 swift package --allow-writing-to-directory .build/docs generate-documentation \
		--enable-experimental-combined-documentation $(DOCUMENTED:%=--target %) --output-path .build/docs

clean:
	@rm -rf .build uitvoer
