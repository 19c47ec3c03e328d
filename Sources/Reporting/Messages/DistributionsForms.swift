extension DutchForms {
    /// Distributions that calculations refuse.
    static let distributions: KeyValuePairs = [
        "a distribution that falls within %1 … %2": "een verdeling die valt binnen %1 … %2",
        "a distribution whose quantiles can be found": "een verdeling waarvan de kwantielen te vinden zijn",
        "a mean between 0 and 1 and an sd below the square root of mean × (1 − mean)":
            "een gemiddelde tussen 0 en 1 en een sd kleiner dan de wortel van gemiddelde × (1 − gemiddelde)",
        "an sd of 0, or one that is not so near to it": "een sd van 0, of een die daar niet zo dichtbij ligt",
        "two or more shares of at least 0 with a positive sum, and a concentration above 0":
            "twee of meer aandelen van ten minste 0 waarvan de som boven 0 is, en een concentratie boven 0",
        "a mean above 0 and an sd of at least 0": "een gemiddelde boven 0 en een sd van ten minste 0",
        "an sd of 0, or one nearer to the mean in size":
            "een sd van 0, of een die in grootte dichter bij het gemiddelde ligt",
        "an sd nearer to the mean in size": "een sd die in grootte dichter bij het gemiddelde ligt",
        "a finite mean and a finite sd of at least 0": "een eindig gemiddelde en een eindige sd van ten minste 0",
        "min ≤ mode ≤ max with min below max, all finite": "min ≤ modus ≤ max, min kleiner dan max, en alle eindig",
        "a min below the max, both finite": "een min kleiner dan de max, beide eindig",
        "a square matrix of numbers": "een vierkante matrix van getallen",
        "a matrix with eigenvalues": "een matrix die eigenwaarden heeft",
        "a positive semi-definite matrix: its smallest eigenvalue is %1":
            "een positief semidefiniete matrix: de kleinste eigenwaarde is %1",
        "a mean and a square matrix of finite numbers": "een gemiddelde en een vierkante matrix van eindige getallen",
        "a positive definite covariance matrix": "een positief definiete covariantiematrix",
    ]
}
