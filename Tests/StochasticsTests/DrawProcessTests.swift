import Testing

@testable import BijstandStochastics

@Suite struct DrawProcessTests {
    /// Two that draw never share a block of random numbers.
    @Test func noneIsUsedTwice() {
        #expect(Set(DrawProcess.allCases.map(\.rawValue)).count == DrawProcess.allCases.count)
    }

    /// Numbers that results rest on: one that moves changes every draw.
    @Test func theirNumbersStay() {
        #expect(
            DrawProcess.allCases.map { "\($0) \($0.rawValue)" } == [
                "clocks0 0", "clocks1 1", "clocks2 2", "attributes 8", "indeling 14", "werk 15", "contract 16",
                "loting 17", "instroom 10", "overdispersie 11", "arbeidsmarkt 12", "parameters 13", "correlation 32",
                "jointSample 33", "discrepantieLand 34", "discrepantieGemeente 35", "discrepantieStaart 36",
                "calibrationBegin 48", "calibrationResampling 49", "calibrationMove 50", "rankCheck 51",
                "exampleHousehold 64", "exampleFile 65",
            ])
    }

    /// The clocks of a spell are those of the register.
    @Test(arguments: [DrawProcess.clocks0, .clocks1, .clocks2])
    func clocks(_ process: DrawProcess) {
        #expect(
            StreamAddress(subject: 3, clocks: process.rawValue, spell: 4)
                == StreamAddress(subject: 3, process: process, spell: 4))
    }
}
