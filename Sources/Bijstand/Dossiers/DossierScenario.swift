internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// A municipality's scenario from its own dossier file: the country's, with what the file tells of it.
struct DossierScenario: Sendable {
    /// The scenario file, and as it is read.
    let text: String
    let file: ScenarioFile
    let schatting: DossierSchatting
    /// As in ``NieuweGemeente``: a public budget against what the dossiers cost, where they can hardly be of the same.
    let budgetPerPrijs: Double?

    /// - Throws: ``InvalidInput`` where nobody runs at the cut-off, or the country is not known then.
    init(_ vraag: DossierVraag, _ afscherming: Afscherming, threads: Int) throws {
        let start = vraag.eind.advanced(by: 1)
        let name = URL(fileURLWithPath: vraag.bestand.name).lastPathComponent
        let running = DossierOpening(vraag.bestand.history, cutOff: vraag.eind).stock.count
        guard running > 0 else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: vraag.bestand.name, line: 0,
                    found: "nobody on bijstand at the end of \(vraag.eind), the cut-off",
                    expected:
                        "spells that run then; the latest start is in \(vraag.bestand.history.latestStart ?? vraag.eind)"
                )
            ])
        }
        let own = GemeenteCijfer(.stand, vraag.eind...vraag.eind, Double(running), bron: name, bekend: start)
        var gemeente = vraag.gemeente
        (gemeente.start, gemeente.peildatum) = (start, start)
        gemeente.cijfers.append(own)
        let land = try NieuwLand(gemeente, start: start)
        let kennis = GemeenteKennis(gemeente, start: start, landStanden: land.standen)
        let stand = Double(running)
        guard let window = ObservationWindow(from: vraag.vanaf, through: vraag.eind) else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: vraag.bestand.name, line: 0, found: "exits recorded from \(vraag.vanaf)",
                    expected: "a month up to the cut-off, \(vraag.eind)")
            ])
        }
        let schatting = try DossierSchatting(
            vraag.bestand.history, window, hasReasons: vraag.bestand.hasReasons, land: land.scenario,
            landStand: land.stand, threads: threads)
        var tekst = GemeenteTekst(
            vraag: gemeente, kennis: kennis, nieuw: GemeenteInstroom(land, kennis, stand: stand),
            niveau: GemeenteNiveau(schatting, stand: stand, last: start, land: land),
            doelstroom: GemeenteDoelstroom(kennis, stand: stand))
        tekst.dossiers = DossierTekst(
            schatting: schatting, land: land, pad: RelativePath.of(vraag.bestand.name, from: gemeente.output),
            naam: name, digest: vraag.bestand.digest, mapping: vraag.mapping, peildatum: start, stand: stand,
            afscherming: afscherming)
        budgetPerPrijs = tekst.dropStrangeBudget()
        text = tekst.text(horizon: gemeente.horizon)
        file = try ScenarioFile(text: text, name: gemeente.output, dossiers: vraag.bestand)
        self.schatting = schatting
    }
}
