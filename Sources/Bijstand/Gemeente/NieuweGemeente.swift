internal import BijstandCaseload
public import BijstandExchange
internal import Foundation

/// A municipality's scenario: the country's, with what is known of the municipality.
///
/// Stock, shares and euros are its own; its flows stand to those of the country as its figures say. Where it counted flows itself,
/// a few short runs find the levels at which a year of the forecast brings those; where only public flows of 2015–2017 are known,
/// their ratio to the country's in the same years counts, as far as chance lets it.
public struct NieuweGemeente: Sendable {
    /// The scenario file.
    public let text: String
    /// The scenario as it is read from there.
    public let file: ScenarioFile
    /// A public budget of the first year against what the dossiers cost, where these are too far apart to be of the same: the scenario
    /// is without money then.
    public let budgetPerPrijs: Double?
    /// Figures of the municipality that it holds, its own and public ones.
    public let cijfers: [GemeenteCijfer]
    /// Its own figures that became known after the peildatum.
    public let later: [GemeenteCijfer]
    /// Its own figures of which nothing in the file comes: of an earlier time, or without what they go with.
    public let ongebruikt: [GemeenteCijfer]
    /// Flows that it counted and the forecast does not come to: no level within bounds brings them.
    public let gemist: [(grootheid: String, gevraagd: Double, komtUitOp: Double)]
    /// Whether nothing public was found of its name, and a name that is near.
    public let onbekend: (isSo: Bool, bedoeld: String?)
    /// What would make it better, as figures that `bijstand new` takes.
    public let ontbreekt: [String]

    /// - Throws: ``InvalidInput`` where too little is known, or what is known makes no scenario.
    public init(_ vraag: GemeenteVraag, isCancelled: @Sendable () -> Bool = { false }) throws {
        let start = try Self.start(vraag)
        let country = try NieuwLand(vraag, start: start)
        let kennis = GemeenteKennis(vraag, start: start, landStanden: country.standen)
        guard let stand = kennis.stand?.waarde else {
            throw Self.lacking("stand(\(kennis.cutOff))", vraag, kennis.later.last { $0.grootheid == .stand })
        }
        let doelstroom = GemeenteDoelstroom(kennis, stand: stand)
        var tekst = GemeenteTekst(
            vraag: vraag, kennis: kennis, nieuw: GemeenteInstroom(country, kennis, stand: stand),
            niveau: GemeenteNiveau(kennis, doelstroom, stand: stand, land: country.numbers), doelstroom: doelstroom)
        budgetPerPrijs = vraag.houdtBudget ? nil : tekst.dropStrangeBudget()
        gemist =
            tekst.doelstroom.isEmpty ? [] : try GemeentePassing.fit(&tekst, stand: stand, isCancelled: isCancelled)
        onbekend = (vraag.openbaar.gemeente.isEmpty, vraag.openbaar.suggestion)
        let text = tekst.text(horizon: vraag.horizon)
        self.text = text
        file = try ScenarioFile(text: text, name: vraag.output)
        cijfers = tekst.gebruik.cijfers
        ongebruikt = vraag.cijfers.filter { !tekst.gebruik.cijfers.contains($0) && !kennis.later.contains($0) }
        later = kennis.later
        ontbreekt = GemeenteLeemten(tekst.kennis, tekst.doelstroom).all.map(\.naam)
    }

    private static func start(_ vraag: GemeenteVraag) throws -> Month {
        guard let start = vraag.first else { throw lacking("stand(2025-12)", vraag) }
        return start
    }

    /// - Parameter later: a stock that is given, and became known after the peildatum.
    private static func lacking(
        _ figure: String, _ vraag: GemeenteVraag, _ later: GemeenteCijfer? = nil
    ) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(
                file: vraag.naam, line: 0, key: "stand",
                found: later.map { "that of \($0.periode.upperBound), known in \($0.bekend): after the peildatum" }
                    ?? "nothing, nor public figures that were known",
                expected: "the number of dossiers: --cijfer '\(figure)=1700', or a row of the file of --from",
                suggestion: vraag.openbaar.suggestion)
        ])
    }
}
