using System.Text.Json;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Conformance.BuildKit;

/// <summary>Rows about here-documents.</summary>
internal static class HeredocRows
{
    /// <summary>The here-documents of all instructions of a file but the first.</summary>
    public static string? OfFile(VectorRow row)
    {
        var instructions = DockerfileSyntaxTree.ParseText(row.Text("dockerfile")).Root.Instructions.Skip(1).Select(instruction => instruction.Heredocs.Select(Describe));
        return Difference.Of("here-documents", row.Element("heredocs_of_children_from_second").EnumerateArray().Select(Expected), instructions.Select(heredocs => string.Join(" ", heredocs)));

        static string Expected(JsonElement child) => child.ValueKind == JsonValueKind.Null
            ? string.Empty
            : string.Join(" ", child.EnumerateArray().Select(heredoc => Describe(
                heredoc.GetProperty("name").GetString(), heredoc.GetProperty("content").GetString(), heredoc.GetProperty("expand").GetBoolean(), heredoc.GetProperty("chomp").GetBoolean(), heredoc.GetProperty("fd").GetInt32())));
    }

    /// <summary>Whether a text is one marker, and of which name. A quote that nothing closes makes none either.</summary>
    public static string? OfWord(VectorRow row)
    {
        var text = "RUN " + row.Text("input");
        var heredoc = Heredocs(text).SingleOrDefault(candidate => candidate.MarkerSpan.Start == "RUN ".Length && candidate.MarkerSpan.End == text.Length);
        return Difference.Of("name", row.TextOrNull("name"), heredoc?.Name);
    }

    public static string? OfLine(VectorRow row) => Difference.Of("names", row.Texts("names"), Heredocs(row.Text("input")).Select(heredoc => heredoc.Name));

    public static string? WithoutTabs(VectorRow row) =>
        Difference.Of("body", row.Text("expected"), Heredocs("COPY <<-END /file\n" + row.Text("input") + "END").Single().Body.Text);

    /// <summary>COPY: files, here-documents and destination.</summary>
    public static string? OfCopy(VectorRow row)
    {
        var copy = DockerfileSyntaxTree.ParseText(row.Text("dockerfile")).Root.Instructions.OfType<TransferInstructionSyntax>().Single();
        var contents = row.Element("contents").EnumerateArray().Select(item => $"{item.GetProperty("path")} {item.GetProperty("data")} {item.GetProperty("expand").GetBoolean()}");
        return Difference.First(
            Difference.Of("destination", row.Text("dest"), copy.Destination?.ValueText),
            Difference.Of("sources", row.Texts("sources"), copy.FileSources.Select(source => source.ValueText)),
            Difference.Of("contents", contents, copy.Heredocs.Select(heredoc => $"{heredoc.Name} {heredoc.Body.Text} {heredoc.Expands}")));
    }

    /// <summary>RUN: form, command and here-documents.</summary>
    public static string? OfRun(VectorRow row)
    {
        var run = DockerfileSyntaxTree.ParseText(row.Text("dockerfile")).Root.Instructions.OfType<RunInstructionSyntax>().Single();
        var files = row.Element("files").EnumerateArray().Select(item => $"{item.GetProperty("name")} {item.GetProperty("data")} {item.GetProperty("chomp").GetBoolean()}");
        return Difference.First(
            Difference.Of("shell form", row.Flag("shell"), run.ShellForm is not null),
            Difference.Of("command", row.Texts("command"), run.ExecForm?.Elements.Select(element => element.ValueText) ?? [run.ShellForm?.Text.Text]),
            Difference.Of("here-documents", files, run.Heredocs.Select(heredoc => $"{heredoc.Name} {heredoc.BodyToken.Text} {heredoc.StripsTabs}")));
    }

    private static IReadOnlyList<HeredocSyntax> Heredocs(string text) => DockerfileSyntaxTree.ParseText(text).Root.Instructions.Single().Heredocs;

    private static string Describe(HeredocSyntax heredoc) => Describe(heredoc.Name, heredoc.BodyToken.Text, heredoc.Expands, heredoc.StripsTabs, heredoc.FileDescriptor);

    private static string Describe(string? name, string? content, bool expands, bool stripsTabs, int fileDescriptor) =>
        $"{fileDescriptor}<<{name} {(expands ? "expands" : "literal")} {(stripsTabs ? "strips" : "keeps")} {content}";
}
