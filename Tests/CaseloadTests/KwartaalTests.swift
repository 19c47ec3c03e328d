import BijstandCaseload
import Testing

@Suite struct KwartaalTests {
    @Test func readsBothSpellings() throws {
        let one = try #require(Kwartaal("2019-Q3"))
        #expect(one == Kwartaal("2019-K3") && "\(one)" == "2019-K3")
        #expect(one.months == Month("2019-07")!...Month("2019-09")!)
        #expect(one.jaarTotNu == Month("2019-01")!...Month("2019-09")!)
        #expect(
            Kwartaal(Month("2019-12")!) == Kwartaal("2019-K4") && Kwartaal(Month("2020-01")!) == Kwartaal("2020-K1"))
        #expect(Kwartaal("2019-K4")! < Kwartaal("2020-K1")!)
    }

    @Test(arguments: ["2019", "2019-K5", "2019-K0", "2019-09", "19-K1", "2019-K", "2019K3", "2019-K33", ""])
    func refuses(_ text: String) { #expect(Kwartaal(text) == nil) }
}
