import Testing

@testable import BijstandStochastics

@Suite struct DrawProcessTests {
    /// Two that draw never share a block of random numbers.
    @Test func noneIsUsedTwice() {
        let register = DrawProcess.register
        #expect(Set(register.map(\.process)).count == register.count)
        #expect(Set(register.map(\.name)).count == register.count)
    }

    /// Numbers that results rest on: one that moves changes every draw.
    @Test func theirNumbersStay() {
        #expect(
            DrawProcess.register.map { "\($0.name) \($0.process.id)" } == [
                "clocks 0 0", "clocks 1 1", "clocks 2 2", "attributes 8", "indeling 14", "werk 15", "contract 16",
                "loting 17", "instroom 10", "overdispersie 11", "arbeidsmarkt 12", "parameters 13", "correlation 32",
                "jointSample 33", "calibrationBegin 48", "calibrationResampling 49", "calibrationMove 50",
                "rankCheck 51", "exampleHousehold 64", "exampleFile 65",
            ])
    }
}
