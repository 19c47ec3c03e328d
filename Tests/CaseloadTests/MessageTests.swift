import BijstandCaseload
import Testing

@Suite struct MessageTests {
    private let dutch = Wording(.nl) { key in
        [
            "at least %1": "ten minste %1", "one": "één", "%1 before %2": "%2 na %1", "a": "b", " and ": " en ",
            "6 % of %1": "6 % van %1",
        ][key]
    }

    @Test func literals() {
        let few: Message = "one"
        let message: Message = "at least \(few)"
        #expect(message.key == "at least %1")
        #expect(message.english == "at least one" && dutch(message) == "ten minste één")
        #expect(dutch("at least \(3)") == "ten minste 3")
    }

    @Test("A literal within an interpolation is a message, a variable is a text") func within() {
        let text = "one"
        #expect(dutch("at least \(true ? "one" : "two")") == "ten minste één")
        #expect(dutch("at least \(text)") == "ten minste one")
    }

    @Test func otherOrder() { #expect(dutch("\("x" as String) before \("y" as String)") == "y na x") }

    @Test("Signs of percent stay, and what stands in a text is not a place") func percent() {
        let text = "%1 %2"
        #expect(dutch("6 % of \(text)") == "6 % van %1 %2")
        #expect(("6 % of \(text)" as Message).english == "6 % of %1 %2")
    }

    @Test func sums() {
        let sum: Message = "one" + " and " + "a"
        #expect(sum.english == "one and a" && dutch(sum) == "één en b")
        #expect(dutch(["one", "a"].joined(by: " and ")) == "één en b")
        #expect(("" + sum).english == sum.english)
    }

    @Test func phrases() {
        let message = Message(Phrase(nl: "Zin.", en: "Sentence."))
        #expect(message.english == "Sentence." && dutch("at least \(message)") == "ten minste Zin.")
    }

    @Test func verbatim() {
        #expect(dutch(Message(verbatim: "one")) == "one")
        let quoted: Message = "at least \("%1" as String)"
        #expect(quoted.mapVerbatim { $0 + "!" }.english == "at least %1!")
    }
}
