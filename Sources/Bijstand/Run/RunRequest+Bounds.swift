internal import BijstandCaseload
public import BijstandExchange
internal import BijstandFigures
public import BijstandMicrosimulation

extension RunRequest {
    /// - Parameters:
    ///   - range: those of the replications that are simulated; all when nil.
    ///   - perReplication: adds `replications.csv` to what is written.
    ///   - dossiers: replications of which every event is written.
    public init(
        seed: UInt32 = 1, replications: UInt32 = 1000, range: Range<UInt32>? = nil, uncertainty: Uncertainty = .both,
        dialect: CSVDialect = .rfc4180, perReplication: Bool = false, dossiers: [UInt32] = []
    ) {
        self.init(
            seed: seed, replications: replications, range: range ?? 0..<replications, uncertainty: uncertainty.rawValue,
            dialect: dialect, perReplication: perReplication, dossiers: Set(dossiers).sorted())
    }

    /// - Throws: ``InvalidInput`` with everything that cannot be run.
    func check(threads: Int?) throws(InvalidInput) {
        var diagnostics: [Diagnostic] = []
        func refuse(_ key: String, _ found: Message, _ expected: Message) {
            diagnostics.append(Diagnostic(file: "code", line: 0, key: key, found: found, expected: expected))
        }
        if let threads, threads < 1 { refuse("threads", "\(threads)", "at least 1") }
        if replications < 1 {
            refuse("replications", "0", "at least 1")
        } else if range.isEmpty || range.upperBound > replications {
            refuse(
                "range", "\(range.lowerBound)..<\(range.upperBound)", "some of the replications 0..<\(replications)")
        }
        if let other = dossiers.first(where: { $0 >= replications }) {
            refuse("dossiers", "\(other)", "replications of the run, 0..<\(replications)")
        }
        if !diagnostics.isEmpty { throw InvalidInput(diagnostics: diagnostics) }
    }

    /// - Throws: ``InvalidInput`` where a manifest names what is no kind of uncertainty.
    package func varying() throws(InvalidInput) -> Uncertainty {
        guard let uncertainty = Uncertainty(rawValue: uncertainty) else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: Manifest.fileName, line: 0, key: "uncertainty", found: "'\(uncertainty)'",
                    expected: "one of \(Uncertainty.allCases.map(\.rawValue).joined(separator: ", "))")
            ])
        }
        return uncertainty
    }

    /// Bytes that a run and its files take, with a fourth to spare of what was measured.
    func memory(_ scenario: Scenario) -> Int {
        let counts = Simulation.memory(scenario, replications: range.count)
        let figures = Kerncijfer.names.count * scenario.boekjaren.count
        return counts / 4 * (isPart ? 12 : 9) + (perReplication ? range.count * figures * 320 : 0)
    }

    /// Asks for the memory of a run that a manifest tells of.
    func askMemory(_ scenario: Scenario, in folder: String) throws(InvalidInput) {
        do throws(NotEnoughMemory) {
            try NotEnoughMemory.ask(memory(scenario), for: "the replications", threads: 1)
        } catch {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: "\(folder)/\(Manifest.fileName)", line: 0, key: "replications",
                    found: "\(range.count): \(error.message)", expected: "as many as can be read here")
            ])
        }
    }
}
