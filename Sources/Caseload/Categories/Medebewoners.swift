/// Adults who share the cost of the household's home, beside the recipient and partner; `3` is three or more.
///
/// Until 2022 housemates count from 21 years, from 2023 from 27 years (Participatiewet art. 22a).
public enum Medebewoners: String, Category {
    case geen = "0"
    case een = "1"
    case twee = "2"
    case drie = "3"
}
