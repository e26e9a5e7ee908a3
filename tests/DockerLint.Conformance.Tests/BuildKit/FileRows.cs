using System.Globalization;
using System.Text.Json;
using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.Configuration;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Conformance.BuildKit;

/// <summary>Rows about whole files: their tree, their directives, and whether they build.</summary>
internal static class FileRows
{
    private static readonly AnalysisDriver All = new(BuiltInRules.All);

    public static string? Tree(VectorRow row) => Difference.Of("tree", row.Text("expected").Trim(), NodePrinter.Print(DockerfileSyntaxTree.ParseText(row.Text("dockerfile"))).Trim());

    public static string? IsRefused(VectorRow row) => BuildCheck.Compare(row.Text("dockerfile"), builds: false);

    /// <summary>First and last line of the file's instructions, and of each of them.</summary>
    public static string? Lines(VectorRow row)
    {
        var tree = DockerfileSyntaxTree.ParseText(row.Text("dockerfile"));
        var lines = tree.Root.Instructions.Select(instruction => tree.Text.GetLineSpan(instruction.Span)).Select(span => (First: span.Start.Line + 1, Last: span.End.Line + 1)).ToArray();
        return Difference.First(
            Difference.Of("file", Show(row.Element("root")), $"{lines[0].First}-{lines[^1].Last}"),
            Difference.Of("instructions", row.Element("children").EnumerateArray().Select(Show), lines.Select(item => $"{item.First}-{item.Last}")));

        static string Show(JsonElement range) => $"{range[0]}-{range[1]}";
    }

    /// <summary>The instructions that have blank lines behind a continuation.</summary>
    public static string? EmptyContinuations(VectorRow row)
    {
        var tree = DockerfileSyntaxTree.ParseText(row.Text("dockerfile"));
        var input = new AnalysisInput { Configuration = new AnalyzerConfiguration { OnlyRules = ["DL6006"] } };
        var found = All.Analyze(tree, input).Diagnostics.Select(diagnostic => tree.Root.Instructions.Single(instruction => instruction.Span.Contains(diagnostic.Location.Span)))
            .Distinct().OfType<RunInstructionSyntax>().Select(run => "RUN " + run.ShellForm?.Text.Text).ToArray();
        return Difference.First(
            Difference.Of("instructions", row.Texts("warned"), found),
            Difference.Of("count", row.Element("warnings").ToString(), found.Length.ToString(CultureInfo.InvariantCulture)));
    }

    public static string? JsonArray(VectorRow row)
    {
        var exec = DockerfileSyntaxTree.ParseText("CMD " + row.Text("input")).Root.Instructions.OfType<CmdInstructionSyntax>().Single().ExecForm;
        return row.ExpectsError ? Difference.Of("exec form", false, exec is not null) : Difference.Of("strings", row.Texts("expected"), exec?.Elements.Select(element => element.ValueText) ?? []);
    }

    public static string? Directive(VectorRow row)
    {
        var tree = DockerfileSyntaxTree.ParseText(row.Text("dockerfile"));
        var name = row.Text("directive");
        var directives = tree.Root.Directives.Where(candidate => candidate.IsKnown).ToArray();
        if (row.Flag("all"))
        {
            return Difference.First(
                Difference.Of("count", row.Element("count").ToString(), directives.Length.ToString(CultureInfo.InvariantCulture)),
                Difference.Of("directive", row.Text("name") + "=" + row.Text("value"), directives.Select(candidate => candidate.Name + "=" + candidate.Value).FirstOrDefault()));
        }

        // Of the value of a directive BuildKit uses what stands before the first blank.
        var frontend = DockerfileFrontend.Of(tree);
        var own = directives.FirstOrDefault(candidate => candidate.Name == name);
        var (value, whole, span) = name == "syntax" ? (frontend.Image, frontend.CommandLine, frontend.Span) : (own?.Value.Split(' ')[0], own?.Value, own?.ValueToken.Span);
        return !row.Flag("found")
            ? Difference.Of("value", null, value)
            : Difference.First(
                Difference.Of("value", row.Text("ref"), value),
                row.TextOrNull("cmdline") is { } line ? Difference.Of("whole value", line, whole) : null,
                row.Has("line") ? Difference.Of("line", row.Element("line").ToString(), span is { } place ? (tree.Text.GetLineNumber(place.Start) + 1).ToString(CultureInfo.InvariantCulture) : null) : null);
    }

    /// <summary>An instruction that a build refuses; the row has no FROM above it.</summary>
    public static string? InstructionError(VectorRow row)
    {
        var errors = BuildCheck.Errors("FROM scratch\n" + row.Text("dockerfile"));
        return errors.Any(error => BuildCheck.Lines(error).Contains(2)) ? null : "no finding at the instruction; all: " + string.Join("; ", errors);
    }

    /// <summary>A whole build, with a target or without.</summary>
    public static string? Convert(VectorRow row)
    {
        var text = row.Text("dockerfile");
        if (row.TextOrNull("target") is not { } target)
        {
            return BuildCheck.Compare(text, row.Flag("ok"));
        }

        var model = DockerfileSemanticModel.Create(DockerfileSyntaxTree.ParseText(text));
        var found = model.Stages.Any(stage => string.Equals(stage.Name, target, StringComparison.OrdinalIgnoreCase) || stage.Index.ToString(CultureInfo.InvariantCulture) == target);
        return Difference.Of("target", row.Flag("ok"), found && BuildCheck.Errors(text).Count == 0);
    }

    /// <summary>The lines of a refusal; one that only a run shows is none of ours.</summary>
    public static string? ErrorLine(VectorRow row)
    {
        var errors = BuildCheck.Errors(row.Text("dockerfile"));
        var expected = row.Element("error_lines").EnumerateArray().Select(line => line.GetInt32());
        return row.Flag("static")
            ? errors.Any(error => BuildCheck.Lines(error).Intersect(expected).Any()) ? null : "no finding there; all: " + string.Join("; ", errors)
            : errors.Count == 0 ? null : "only a run can fail, but: " + string.Join("; ", errors);
    }
}
