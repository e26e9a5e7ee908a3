namespace DockerLint.Conformance.ComposeGo;

/// <summary>The tests of compose-go, the loader of Compose files.</summary>
public sealed class ComposeGoTests(ITestOutputHelper output)
{
    private const string Rows = "compose-go.jsonl";

    private static readonly Dictionary<string, Func<VectorRow, string?>> Adapters = new(StringComparer.Ordinal)
    {
        ["template"] = InterpolationRows.Template,
        ["interpolate"] = InterpolationRows.Tree,
        ["extract-variables"] = InterpolationRows.Variables,
        ["dotenv"] = DotEnvRows.File,
        ["dotenv-expand"] = DotEnvRows.Expand,
        ["merge"] = MergeRows.Merge,
        ["unicity"] = MergeRows.Unique,
        ["schema"] = AcceptanceRows.File,
        ["consistency"] = AcceptanceRows.File,
        ["validate-fragment"] = AcceptanceRows.Fragment,
        ["volume-short"] = ShortSyntaxRows.Volume,
        ["port-short"] = ShortSyntaxRows.Port,
        ["normalize"] = CanonicalRows.Normalize,
        ["transform-ports"] = CanonicalRows.Ports,
        ["transform-build"] = CanonicalRows.Build,
    };

    [VectorFact(Rows)]
    public void Variables_are_replaced_alike() => Check("template");

    [VectorFact(Rows)]
    public void Variables_of_whole_trees_are_replaced_alike() => Check("interpolate");

    [VectorFact(Rows)]
    public void Variables_are_found() => Check("extract-variables");

    [VectorFact(Rows)]
    public void Environment_files_have_the_same_values() => Check("dotenv");

    [VectorFact(Rows)]
    public void Values_of_environment_files_are_expanded_alike() => Check("dotenv-expand");

    [VectorFact(Rows)]
    public void Volumes_in_short_syntax_are_read_alike() => Check("volume-short");

    [VectorFact(Rows)]
    public void Ports_in_short_syntax_are_read_alike() => Check("port-short");

    [VectorFact(Rows)]
    public void Files_are_judged_alike_by_their_schema() => Check("schema");

    [VectorFact(Rows)]
    public void Files_are_judged_alike_by_their_references() => Check("consistency");

    [VectorFact(Rows)]
    public void Parts_of_files_are_judged_alike() => Check("validate-fragment");

    [VectorFact(Rows)]
    public void Files_are_merged_alike() => Check("merge");

    [VectorFact(Rows)]
    public void Lists_hold_each_thing_once() => Check("unicity");

    [VectorFact(Rows)]
    public void What_files_imply_is_added_alike() => Check("normalize");

    [VectorFact(Rows)]
    public void Ports_are_written_out_alike() => Check("transform-ports");

    [VectorFact(Rows)]
    public void Builds_are_written_out_alike() => Check("transform-build");

    [VectorFact(Rows)]
    public void Projects_load_alike() => Agreement.CheckFacts(output, Rows, "load", "rows", LoadRows.Acceptance);

    [VectorFact(Rows)]
    public void Loaded_projects_hold_the_same() => Agreement.CheckFacts(output, Rows, "load", "facts", LoadRows.Facts);

    [VectorFact(Rows)]
    public void Every_kind_of_rows_is_compared() => Agreement.CheckKinds(Rows, Adapters.Keys.Append("load"));

    private void Check(string kind) => Agreement.Check(output, Rows, kind, Adapters[kind]);
}
