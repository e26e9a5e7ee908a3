namespace DockerLint.Conformance.BuildKit;

/// <summary>The tests of BuildKit's Dockerfile frontend: parser, shell lexer, instructions, conversion.</summary>
public sealed class BuildKitParserTests(ITestOutputHelper output)
{
    private const string Rows = "buildkit-parser.jsonl";

    private static readonly Dictionary<string, Func<VectorRow, string?>> Adapters = new(StringComparer.Ordinal)
    {
        ["ast"] = FileRows.Tree,
        ["ast-negative"] = FileRows.IsRefused,
        ["ast-lines"] = FileRows.Lines,
        ["empty-continuation"] = FileRows.EmptyContinuations,
        ["json-array"] = FileRows.JsonArray,
        ["directive"] = FileRows.Directive,
        ["instruction-error"] = FileRows.InstructionError,
        ["convert"] = FileRows.Convert,
        ["error-line"] = FileRows.ErrorLine,
        ["expand-word"] = WordRows.Expand,
        ["expand-words"] = WordRows.ExpandToWords,
        ["parse-words"] = WordRows.Cut,
        ["heredocs"] = HeredocRows.OfFile,
        ["heredoc-word"] = HeredocRows.OfWord,
        ["heredocs-of-line"] = HeredocRows.OfLine,
        ["heredoc-chomp"] = HeredocRows.WithoutTabs,
        ["copy"] = HeredocRows.OfCopy,
        ["run"] = HeredocRows.OfRun,
        ["doc-comments"] = InstructionRows.Comments,
        ["flags-used"] = InstructionRows.Flags,
        ["healthcheck-interval"] = InstructionRows.HealthcheckInterval,
        ["run-device"] = InstructionRows.Device,
        ["expose"] = InstructionRows.Expose,
    };

    [VectorFact(Rows)]
    public void Each_kind_is_compared() => Agreement.CheckKinds(Rows, Adapters.Keys);

    [VectorFact(Rows)]
    public void Files_have_the_same_tree() => Check("ast");

    [VectorFact(Rows)]
    public void Files_that_cannot_be_parsed_are_reported() => Check("ast-negative");

    [VectorFact(Rows)]
    public void Instructions_have_the_same_lines() => Check("ast-lines");

    [VectorFact(Rows)]
    public void Blank_lines_behind_continuations_are_reported() => Check("empty-continuation");

    [VectorFact(Rows)]
    public void Json_arrays_are_read_alike() => Check("json-array");

    [VectorFact(Rows)]
    public void Directives_are_found() => Check("directive");

    [VectorFact(Rows)]
    public void Instructions_that_a_build_refuses_are_reported() => Check("instruction-error");

    [VectorFact(Rows)]
    public void Files_that_build_are_silent_and_others_are_not() => Check("convert");

    [VectorFact(Rows)]
    public void Refusals_are_reported_at_their_line() => Check("error-line");

    [VectorFact(Rows)]
    public void Words_have_the_same_value() => Check("expand-word");

    [VectorFact(Rows)]
    public void Values_are_split_into_the_same_words() => Check("expand-words");

    [VectorFact(Rows)]
    public void Words_are_cut_alike() => Check("parse-words");

    [VectorFact(Rows)]
    public void Heredocs_have_the_same_facts() => Check("heredocs");

    [VectorFact(Rows)]
    public void Heredoc_markers_are_told_from_other_words() => Check("heredoc-word");

    [VectorFact(Rows)]
    public void Heredoc_markers_of_a_line_are_found() => Check("heredocs-of-line");

    [VectorFact(Rows)]
    public void Heredocs_lose_their_tabs() => Check("heredoc-chomp");

    [VectorFact(Rows)]
    public void Copy_has_the_same_sources() => Check("copy");

    [VectorFact(Rows)]
    public void Run_has_the_same_command() => Check("run");

    [VectorFact(Rows)]
    public void Comments_describe_definitions() => Check("doc-comments");

    [VectorFact(Rows)]
    public void Flags_are_found() => Check("flags-used");

    [VectorFact(Rows)]
    public void Intervals_are_judged_alike() => Check("healthcheck-interval");

    [VectorFact(Rows)]
    public void Devices_are_read_alike() => Check("run-device");

    [VectorFact(Rows)]
    public void Exposed_ports_are_read_alike() => Check("expose");

    private void Check(string kind) => Agreement.Check(output, Rows, kind, Adapters[kind]);
}
