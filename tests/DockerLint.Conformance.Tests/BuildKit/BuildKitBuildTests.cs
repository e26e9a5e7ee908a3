namespace DockerLint.Conformance.BuildKit;

/// <summary>The Dockerfiles of BuildKit's integration tests: what builds must be free of errors, what is refused before anything runs must not.</summary>
public sealed class BuildKitBuildTests(ITestOutputHelper output)
{
    private const string Rows = "buildkit-build.jsonl";

    [VectorFact(Rows)]
    public void What_builds_has_no_errors_and_what_is_refused_has_one() => Agreement.Check(output, Rows, string.Empty, Compare);

    private static string? Compare(VectorRow row)
    {
        // A refusal without a message comes from a run, or from files of the context.
        var isRefused = row.Has("error_contains") || (row.TextOrNull("oracle_tally_parse") is { } answer && answer != "ok");
        return row.Flag("ok") || isRefused ? BuildCheck.Compare(row.Text("dockerfile"), row.Flag("ok")) : null;
    }
}
