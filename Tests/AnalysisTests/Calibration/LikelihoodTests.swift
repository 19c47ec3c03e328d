import BijstandCaseload
import Foundation
import BijstandMicrosimulation
import Testing

@testable import BijstandAnalysis

@Suite struct LikelihoodTests {
    /// Four replications with mean 10 and variance 10/3; bounds worked out by the error function.
    @Test func oneSidedByHand() throws {
        let outcomes = [8.0, 9, 11, 12]
        let total = (10.0 / 3 + 4).squareRoot()
        func phi(_ x: Double) -> Double { 0.5 * Foundation.erfc(-x / 2.0.squareRoot()) }
        func log(_ grens: Waarneming.Grens, _ bound: Double) throws -> Double {
            try SyntheticLikelihood([Waarneming(bound, fout: 2, grens)], pilot: outcomes[...], replications: 4)
                .log(outcomes[...])
        }
        #expect(abs(try log(.tenMinste, 10) - Foundation.log(0.5)) < 1e-12)
        #expect(abs(try log(.tenMinste, 13) - Foundation.log(phi(-3 / total))) < 1e-12)
        #expect(abs(try log(.tenHoogste, 13) - Foundation.log(phi(3 / total))) < 1e-12)
        #expect(try log(.tenMinste, -1e6) == 0)
        // Far beyond where the probability itself is a number: −x²/2 − log(x√2π), to a part in a hundred.
        let far = (1000.0 - 10) / total
        #expect(abs(try log(.tenMinste, 1000) / (-far * far / 2) - 1) < 0.01)
        // About as large: the normal density.
        let density = -0.5 * Foundation.log(2 * Double.pi * total * total) - 0.5 * 9 / (total * total)
        #expect(abs(try log(.gelijk, 13) - density) < 1e-12)
    }

    /// A trial's mean by its difference from the pilot's few replications; its variance as the mean grows, and a little as
    /// the few say.
    @Test func pilotCorrectsATrial() throws {
        let pilot = [1.0, 3, 5, 7]  // mean 4, variance 20/3; the first two: mean 2, variance 2
        let trial = [2.0, 6]  // mean 4, variance 8
        func moments(_ isAantal: Bool) throws -> Moments {
            try SyntheticLikelihood([Waarneming(4, fout: 1, isAantal: isAantal)], pilot: pilot[...], replications: 2)
                .moments(trial[...])
        }
        // The mean goes from 4 to 6: half as much again of a count; seen are four times.
        #expect(try moments(true).means == [6] && moments(false).means == [6])
        let (count, other) = (try moments(true).variances[0], try moments(false).variances[0])
        #expect(abs(count - 20.0 / 3 * 1.5 * pow(4 / 1.5, 1.0 / 21)) < 1e-12)
        #expect(abs(other - 20.0 / 3 * pow(4, 1.0 / 21)) < 1e-12)
        // The pilot's own few are the pilot.
        let likelihood = try SyntheticLikelihood([Waarneming(4, fout: 1)], pilot: pilot[...], replications: 2)
        let own = likelihood.moments([1.0, 3][...])
        #expect(own.means == [4] && own.variances == [20.0 / 3])
    }

    /// Two figures that go together: the density of a bivariate normal, written out.
    @Test func figuresTogether() throws {
        let rows: [(Double, Double)] = [(1, 2), (2, 1), (3, 5), (6, 4)]
        let outcomes = rows.flatMap { [$0.0, $0.1] }
        let (vx, vy, cxy) = (14.0 / 3, 10.0 / 3, 7.0 / 3)  // around 3 and 3
        let likelihood = try SyntheticLikelihood(
            [Waarneming(4, fout: 1), Waarneming(2, fout: 2)], pilot: outcomes[...], replications: 4)
        let (a, b, c) = (vx + 1, vy + 4, cxy)
        let determinant = a * b - c * c
        let quadratic = (b * 1 * 1 - 2 * c * 1 * -1 + a * 1 * 1) / determinant
        let expected = -Foundation.log(2 * Double.pi) - 0.5 * Foundation.log(determinant) - 0.5 * quadratic
        #expect(abs(likelihood.log(outcomes[...]) - expected) < 1e-12)
    }

    /// Replications that have none of a figure are left out of it, and of its correlations by pairs: the density of the rest,
    /// written out.
    @Test func sharesOfNobody() throws {
        let none = Double.nan
        // Six replications; four have the second figure.
        let rows = [(1, 2), (2, none), (2, 1), (3, 5), (6, 4), (4, none)] as [(Double, Double)]
        let outcomes = rows.flatMap { [$0.0, $0.1] }
        // First figure: mean 3, squares 4 + 1 + 1 + 0 + 9 + 1; second: mean 3, squares 1 + 4 + 4 + 1.
        let (vx, vy) = (16.0 / 5, 10.0 / 3)
        // Of the pairs: means 3 and 3, squares 14 and 10, products 2 + 2 + 0 + 3.
        let correlation = 7 / 140.0.squareRoot()
        let figures = [Waarneming(4, fout: 1), Waarneming(2, fout: 2)]
        let likelihood = try SyntheticLikelihood(figures, pilot: outcomes[...], replications: 6)
        #expect(likelihood.pilot.counts == [6, 4] && likelihood.pilot.means == [3, 3])
        let (a, b, c) = (vx + 1, vy + 4, correlation * (vx * vy).squareRoot())
        let determinant = a * b - c * c
        let quadratic = (b * 1 * 1 - 2 * c * 1 * -1 + a * 1 * 1) / determinant
        let expected = -Foundation.log(2 * Double.pi) - 0.5 * Foundation.log(determinant) - 0.5 * quadratic
        #expect(abs(likelihood.log(outcomes[...]) - expected) < 1e-12)
        // A trial in which no replication has it is impossible; one that has it says nothing of its spread.
        let nothing = rows.flatMap { [$0.0, none] }
        #expect(likelihood.log(nothing[...]) == -.infinity)
        let scarce = [1, 2, 2, none, 3, none, 6, none, 4, none, 3, none]
        let trial = likelihood.moments(scarce[...])
        #expect(trial.means[1] == 2 && trial.variances[1] == vy && trial.counts == [6, 1])
        // Fewer than half of a pilot's: refused, with how many.
        #expect(throws: ScarceFigure(waarneming: figures[1], count: 1, replications: 6)) {
            try SyntheticLikelihood(figures, pilot: scarce[...], replications: 6)
        }
    }

    /// Steps, weights and resampling, by hand.
    @Test func tempering() {
        #expect(Tempering.effective([1, 1, 1, 1]) == 4)
        #expect(Tempering.effective([1, 0, 0, 0]) == 1)
        #expect(Tempering.weights([0, -.infinity, -1], 0) == [1, 0, 1])
        #expect(Tempering.step([0, 0, 0], most: 0.7, least: 2) == 0.7)
        let step = Tempering.step([0, -10, -20, -30], most: 1, least: 2)
        #expect(abs(Tempering.effective(Tempering.weights([0, -10, -20, -30], step)) - 2) < 1e-9)
        #expect(Tempering.systematic([0, 1, 2, 1], 0.5) == [1, 2, 2, 3])
        #expect(Tempering.systematic([1, 1, 1], 0.999) == [0, 1, 2])
        #expect(Tempering.systematic([0, 0, 5], 0.5) == [2, 2, 2])
    }
}
