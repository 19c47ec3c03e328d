package import BijstandCaseload
internal import BijstandExchange
internal import BijstandFigures
package import BijstandReporting
internal import Foundation

/// A page with its marks filled from simulations.
package struct PageText {
    let page: MarkedPage
    /// Of marks that ask for none.
    let language: Language

    package init(page: MarkedPage, language: Language) { (self.page, self.language) = (page, language) }

    /// The page with every table made anew, and what its words say that the tables do not.
    package func filled(_ forecasts: inout PageForecasts) throws -> (text: String, problems: [Message]) {
        var problems: [Message] = []
        let text = try page.filled { mark in
            let made = try table(mark, &forecasts)
            problems += made.problems
            return made.text
        }
        return (text, problems)
    }

    private func beside(_ name: String) -> String {
        LaidScenario(name).beside { (FilePlace.parent(page.path) as NSString).appendingPathComponent($0) }
    }

    private func table(_ mark: Mark, _ forecasts: inout PageForecasts) throws -> (text: String, problems: [Message]) {
        let language = mark.language ?? language
        switch mark.kind {
        case .bestand:
            guard let name = mark.words.first, let content = try? String(contentsOfFile: beside(name), encoding: .utf8)
            else { throw mark.error("no such file", expected: "a file beside the page") }
            return ("```yaml\n\(content.trimmingCharacters(in: .whitespacesAndNewlines))\n```", [])
        case .lijst:
            let entries = try mark.words.map { try ScenarioEntry(path: beside($0), link: $0, language) }
            return (ScenarioEntry.table(entries, language).markdown, [])
        case .waarnemingen:
            let files = try mark.words(2...2, "SCENARIO.yaml OBSERVED.csv").map(beside)
            let request = forecasts.request(mark)
            let account = SimulatedScenario.account(request.replications, request.uncertainty, language)
            let backcast = try forecasts.backcast(files[0], files[1], mark)
            return (PageBackcast(backcast, language).table(account: account), [])
        case .figuur:
            return try figure(mark, language, &forecasts)
        case .reeks:
            let words = try mark.words(2...2, "SCENARIO.yaml 2019-2026: a scenario, the first year and the last")
            guard let years = PageYears(words[1]) else {
                throw mark.error(
                    "'\(words.joined(separator: " "))'",
                    expected: "SCENARIO.yaml 2019-2026: a scenario, the first year and the last")
            }
            if mark.wishes.isEmpty { throw mark.error("no figures", expected: "| stand lasten …") }
            return try PageTables.years(mark, forecasts.figures(beside(words[0]), mark), years.range, language)
        case .vergelijk:
            guard mark.words.count > 1 else { throw mark.error("one file", expected: "BASIS.yaml SCENARIO.yaml …") }
            if mark.wishes.isEmpty { throw mark.error("no figures", expected: "| stand(2026) lasten(2026) …") }
            let path = beside(mark.words[0])
            let base = try forecasts.figures(path, mark)
            let others = try mark.words.dropFirst().map { word in
                let laid = try LaidScenario(beside(word)).over(LaidScenario(path))
                var other = try forecasts.figures(laid.scenario.text, mark)
                other.naam = laid.naam ?? other.naam
                return other
            }
            let openings = try others.map { try forecasts.opening($0, base, mark) }
            return try PageTables.pairs(mark, base, others, openings: openings, language)
        case .run:
            let file = try mark.words(1...1, "SCENARIO.yaml").map(beside)[0]
            let run = try forecasts.run(file, mark)
            let summary = RunSummary(run.forecast, run.request, run.file.kennis, language)
            return ("```\n\(summary.answer(hasTables: false))\n```", [])
        case .backtest: return (try backtest(mark, language, &forecasts), [])
        case .businesscase:
            let file = try mark.words(1...1, "SCENARIO.yaml").map(beside)[0]
            let run = try forecasts.run(file, mark)
            return ("```\n\(run.text(try run.businesscase(), language))\n```", [])
        case .doelen:
            let file = try mark.words(1...1, "SCENARIO.yaml").map(beside)[0]
            return (TargetTable(try forecasts.figures(file, mark), language).markdown, [])
        case .doelstellingen:
            let file = try mark.words(1...1, "SCENARIO.yaml").map(beside)[0]
            return (DoelstellingSummary(try forecasts.forecast(file, mark), language).markdown, [])
        case .lezingen:
            let file = try mark.words(1...1, "SCENARIO.yaml").map(beside)[0]
            return (LezingText(try Lezing.all(of: file) ?? [], language).table.markdown, [])
        case .documenten:
            let file = try mark.words(1...1, "ROWS.yaml").map(beside)[0]
            return (try documenten(DocumentRijen.read(file), in: file, mark, language, &forecasts), [])
        case .bewijs: return (try bewijs(mark, language, &forecasts), [])
        case .prijs:
            let file = try mark.words(1...1, "SCENARIO.yaml").map(beside)[0]
            return (PrijsText.table(try forecasts.forecast(file, mark), language).markdown, [])
        case .vangnet: return (try VangnetMark.table(mark, language).markdown, [])
        case .normen: return (NormenText.table(language).markdown, [])
        }
    }

    /// A forecast made again from several origins.
    private func backtest(_ mark: Mark, _ language: Language, _ forecasts: inout PageForecasts) throws -> String {
        let expected: Message = "SCENARIO.yaml OBSERVED.csv 2014-12,2015-12"
        let words = try mark.words(3...3, expected)
        typealias Question = ScenarioFile.BacktestQuestion
        let aanloop = mark.settings["aanloop"].map { Int($0) } ?? Question.aanloop
        guard let origins = Question.months(words[2]), let aanloop, Question.aanlopen.contains(aanloop) else {
            throw mark.error("'\(mark.words.joined(separator: " "))'", expected: expected)
        }
        let file = try LaidScenario(beside(words[0])).file()
        let question = Question(origins: origins, aanloop: aanloop)
        let request = forecasts.request(mark)
        let made = try file.backtest(question, observed: beside(words[1]), request) { try forecasts.run($0, $1) }
        return BacktestText(made, naam: file.scenario.naam, replications: request.replications, language).markdown
    }

    /// Every row of the documents beside what the product has of it.
    private func documenten(
        _ rijen: [DocumentRij], in file: String, _ mark: Mark, _ language: Language, _ forecasts: inout PageForecasts
    ) throws -> String {
        func place(_ scenario: String) -> String {
            LaidScenario(scenario).beside { (FilePlace.parent(file) as NSString).appendingPathComponent($0) }
        }
        var files: [String: ScenarioFile] = [:]
        let rows = try rijen.map { rij in
            let found = try rij.product.map { waarde -> DocumentTable.Found in
                let path = place(waarde.scenario)
                switch waarde.soort {
                case .getal(let number):
                    let scenario = try files[path] ?? LaidScenario(path).file()
                    files[path] = scenario
                    guard let quantity = try scenario.quantity(at: number) else {
                        throw mark.error(
                            "'\(number)', which \(waarde.scenario) leaves to the model",
                            expected: "a number that it gives")
                    }
                    return .number(quantity)
                case .cijfer(let figure):
                    let figures = try forecasts.figures(path, mark).figures
                    let wanted = try FigureName.read(
                        [figure], known: figures.series.map(\.kerncijfer), in: file, line: rij.line)[0]
                    return .figure(figures.byKerncijfer[wanted]!)
                }
            }
            return (rij, found)
        }
        return DocumentTable(rows, language).markdown
    }

    /// Measures without evidence over a base: what their priors leave open, and what effect they would need.
    private func bewijs(_ mark: Mark, _ language: Language, _ forecasts: inout PageForecasts) throws -> String {
        guard mark.words.count > 1, mark.wishes.isEmpty else {
            throw mark.error(
                mark.wishes.isEmpty ? "one file" : "figures behind a bar", expected: "BASIS.yaml LAYER.yaml …")
        }
        let path = beside(mark.words[0])
        let base = try forecasts.figures(path, mark)
        let years = base.file.scenario.fullYears
        guard let jaar = mark.settings["jaar"].map({ Int($0) }) ?? years.last, years.contains(jaar) else {
            throw mark.error("'jaar=\(mark.settings["jaar"] ?? "")'", expected: "a full year of the run, as jaar=2021")
        }
        guard let meer = mark.settings["meer"].map({ UInt16($0) }) ?? 1 else {
            throw mark.error("'meer=\(mark.settings["meer"] ?? "")'", expected: "a whole number, as meer=53")
        }
        let search = NodigEffect(base: base, jaar: jaar, meer: Double(meer))
        let rows = try mark.words.dropFirst().map { word in
            let laid = try LaidScenario(beside(word)).over(LaidScenario(path))
            let figures = try forecasts.figures(laid.scenario.text, mark)
            if figures.file.scenario.zonderBewijs == base.file.scenario.zonderBewijs {
                throw mark.error(
                    "'\(word)', of which no measure is bewijs: geen", expected: "layers of measures without evidence")
            }
            return try search.row(laid.naam ?? figures.naam, figures) { try forecasts.figures(of: $0, mark) }
        }
        return BewijsTable(base, jaar: jaar, meer: Double(meer), rows, language).markdown
    }

    /// A figure beside the page, and the words that show it.
    private func figure(
        _ mark: Mark, _ language: Language, _ forecasts: inout PageForecasts
    ) throws -> (text: String, problems: [Message]) {
        let words = try mark.words(3...4, "SCENARIO.yaml OBSERVED.csv FIGURE.svg [DERIVED.csv]")
        let svg = beside(words[2])
        try forecasts.checkPlace(of: svg)
        let backcast = try forecasts.backcast(beside(words[0]), beside(words[1]), mark)
        let derived = words.count == 4 ? try forecasts.backcast(beside(words[0]), beside(words[3]), mark) : nil
        let kennis = KennisText(try forecasts.kennis(beside(words[0]), mark), language).line
        let caveat = UncertaintyMeaning.caveat(forecasts.request.uncertainty, language)
        let note = [caveat, "\(kennis)."].compactMap(\.self).joined(separator: " ")
        let text = PageBackcast(backcast, language)
        let isSame = try forecasts.put(text.figure(derived, note: note), in: svg)
        return (text.caption(words[2], note: note), isSame ? [] : ["\(svg): out of date"])
    }
}

extension Mark {
    /// Its words, of which there are to be so many.
    func words(_ count: ClosedRange<Int>, _ expected: Message) throws -> [String] {
        guard count.contains(words.count) else {
            throw error("'\(words.joined(separator: " "))'", expected: expected)
        }
        return words
    }
}

/// `2019-2026`.
private struct PageYears {
    let range: ClosedRange<Int>

    init?(_ text: String) {
        guard let match = text.wholeMatch(of: #/([12][0-9]{3})-([12][0-9]{3})/#), let first = Int(match.1),
            let last = Int(match.2), first <= last
        else { return nil }
        range = first...last
    }
}
