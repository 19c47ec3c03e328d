import Testing

@testable import BijstandAnalysis

/// Small counts are not told, nor what would give one away.
@Suite struct AfschermingTests {
    private let five = Afscherming()

    @Test func parts() {
        #expect(five.parts([12, 0, 7]) == [12, 0, 7])
        // The only small one would follow from the total: the next smallest goes too.
        #expect(five.parts([12, 3, 7, 0]) == [12, nil, nil, 0])
        #expect(five.parts([12, 3, 4, 9]) == [12, nil, nil, 9])
        #expect(five.parts([3]) == [nil])
        // Two small ones whose sum, which the total tells, is small itself.
        #expect(five.parts([12, 1, 1, 9, 40]) == [12, nil, nil, nil, 40])
        #expect(five.parts([12, 30, 9], hiding: [1]) == [12, nil, nil])
        #expect(Afscherming(grens: 10).parts([12, 9, 40]) == [nil, nil, 40])
    }

    /// A part goes untold where its rest is small too.
    @Test func part() {
        #expect(five.part(20, of: 40) == 20 && five.part(0, of: 9) == 0 && five.part(9, of: 9) == 9)
        #expect(five.part(3, of: 40) == nil && five.part(38, of: 40) == nil)
    }

    /// Of parts that are not told, numbers follow from their sum as the country divides it: 3 and 7 as 5 and 5, and as 4 and 6 do; one alone
    /// from the middle of the small ones.
    @Test func knownParts() {
        func counts(_ observed: [Double]) -> [CountRatio] {
            zip(observed, [10.0, 5, 5]).map { CountRatio(observed: $0, expected: $1, spread: 0.5) }
        }
        let known = five.known(counts([12, 3, 7])).map(\.observed)
        #expect(known == [12, 5, 5] && five.known(counts([12, 4, 6])).map(\.observed) == known)
        #expect(five.known(counts([12, 8, 7])).map(\.observed) == [12, 8, 7])
        #expect(five.known([CountRatio(observed: 3, expected: 4, spread: 0.5)])[0].observed == 2)
        #expect(five.known([CountRatio(observed: 1, expected: 4, spread: 0.5)])[0].observed == 2)
    }

    /// Stocks are told, so that inflow less exits tells who reached the AOW age or died: exits go where those are few, unless a part of inflow is
    /// untold already; new and back are told together only where each is.
    @Test func yearsFlows() {
        func stroom(_ nieuw: Int, _ terug: Int, _ aow: Int, _ overlijden: Int) -> Jaarstroom {
            Jaarstroom(
                nieuw: nieuw, terug: terug, uitstroom: 30, werk: 12, aow: aow, overlijden: overlijden, five)
        }
        let plain = stroom(20, 8, 6, 5)
        #expect(plain.binnengekomen == 28 && plain.uitstroom == 30 && plain.werk == 12 && plain.tellsEnds)
        let few = stroom(20, 8, 2, 1)
        #expect(few.uitstroom == nil && few.werk == nil && few.binnengekomen == 28 && !few.tellsEnds)
        let back = stroom(20, 3, 2, 1)
        #expect(back.terug == nil && back.binnengekomen == nil && back.uitstroom == 30)
        #expect(stroom(20, 8, 0, 0).uitstroom == 30 && !stroom(20, 8, 9, 2).tellsEnds)
    }

    /// What a scenario's number follows from is the same whatever a small count was.
    @Test func known() {
        #expect(Set([0.0, 1, 2, 3, 4].map(five.known)) == [2] && five.known(5) == 5)
    }
}
