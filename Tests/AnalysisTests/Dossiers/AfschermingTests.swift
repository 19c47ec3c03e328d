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
        #expect(Afscherming(grens: 10).parts([12, 9, 40]) == [nil, nil, 40])
    }

    /// A part goes untold where its rest is small too.
    @Test func part() {
        #expect(five.part(20, of: 40) == 20 && five.part(0, of: 9) == 0 && five.part(9, of: 9) == 9)
        #expect(five.part(3, of: 40) == nil && five.part(38, of: 40) == nil)
    }

    /// What a scenario's number follows from is the same whatever a small count was.
    @Test func known() {
        #expect(Set([0.0, 1, 2, 3, 4].map(five.known)) == [2] && five.known(5) == 5)
    }
}
