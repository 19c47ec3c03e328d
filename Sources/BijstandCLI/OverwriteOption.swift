import ArgumentParser

/// Leave to replace what somebody has changed since it was written.
struct OverwriteOption: ParsableArguments {
    @Flag(help: "Replace an earlier result also where its files were changed or added to.")
    var overwrite = false
}
