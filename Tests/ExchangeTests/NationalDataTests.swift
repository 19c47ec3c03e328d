import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandExchange

/// The public series of the country read, with what was known when.
@Suite struct NationalDataTests {
    private let folder = "\(Fixture.root)/scenarios/data/nederland"

    /// As CBS had it: October 2018 is the last month of the publication of January 2019.
    @Test func stocks() throws {
        func last(_ peildatum: String) throws -> (month: Month?, waarde: Double?) {
            let file = try ObservedFile(path: "\(folder)/stand.csv", asOf: Month(peildatum))
            let one = file.waarnemingen.max { $0.periode.upperBound < $1.periode.upperBound }
            return (one?.periode.upperBound, one?.waarde)
        }
        #expect(try last("2019-01").month == Month("2018-10"))
        #expect(try last("2019-03").month == Month("2018-12"))
        let all = try ObservedFile(path: "\(folder)/stand.csv").waarnemingen
        #expect(all.count == 312 && all.allSatisfy { $0.grootheid == .stand })
        // CBS 37789ksz.
        let waarden = Waarnemingen(all)
        #expect(
            waarden.stand(Month("2018-12")!)?.waarde == 367_200 && waarden.stand(Month("2019-12")!)?.waarde == 352_300)
    }

    /// Rates of persons: what came in over what was there.
    @Test func flows() throws {
        let all = try ObservedFile(path: "\(folder)/stromen.csv").waarnemingen
        let rate = all.first { $0.naam == "instroom_van_stand(2016)" }
        // CBS 83747NED: persons to AOW age over those of the end of 2015.
        #expect(rate.map { (0.31...0.32).contains($0.waarde) } == true && rate?.bekend == Month("2017-12"))
        #expect(
            Set(all.map(\.grootheid.description)) == [
                "instroom_van_stand", "uitstroom_van_stand", "uitstroom_werk_van_stand",
            ])
    }

    /// Sources are read by key.
    @Test func sources() throws {
        let file = try Fixture.file(
            "bronnen: \(Fixture.root)/scenarios/bronnen.yaml\nbuig: {baten: {elke: {waarde: 1, bron: raadsbrief-2022}}}"
        )
        #expect(file.kennis.latest == Month("2022-10") && file.canonical.contains("najaar 2022"))
    }
}
