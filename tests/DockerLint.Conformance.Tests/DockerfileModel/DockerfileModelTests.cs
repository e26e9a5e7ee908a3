using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Conformance.DockerfileModel;

/// <summary>The tests of DockerfileModel, a parser that keeps every character: what it takes, as a file, an instruction or a token.</summary>
public sealed class DockerfileModelTests(ITestOutputHelper output)
{
    private const string Rows = "dockerfile-model.jsonl";

    [VectorFact(Rows)]
    public void What_is_taken_is_printed_as_it_was() => Agreement.Check(output, Rows, string.Empty, Compare);

    private static string? Compare(VectorRow row)
    {
        var type = row.Text("type");
        var text = row.Text("text");
        var escape = row.Text("escape")[0];
        if (type == "VariableRefToken")
        {
            var word = WordExpression.Parse(text, escape);
            return Difference.Of("taken", row.Flag("ok"), word.Problem is null && word.Pieces is [VariableReference only] && only.Span.Length == text.Length);
        }

        var (before, after) = Surroundings(type, text.Replace(escape + "\n", string.Empty, StringComparison.Ordinal));
        var file = (escape == '`' && !text.Contains("escape", StringComparison.OrdinalIgnoreCase) ? "# escape=`\n" : string.Empty) + before + text + after;
        var tree = DockerfileSyntaxTree.ParseText(file);
        return Difference.First(Difference.Of("printed", file, tree.ToString()), Difference.Of("taken", row.Flag("ok"), IsTaken(type, text, tree)));
    }

    /// <summary>The instruction that a token of a type can stand in.</summary>
    private static (string Before, string After) Surroundings(string type, string text) => type switch
    {
        "ArgDeclaration" or "Variable" => ("ARG ", string.Empty),
        "StageName" => ("FROM scratch AS ", string.Empty),
        "ImageName" => ("FROM ", string.Empty),
        "ExecFormCommand" or "ShellFormCommand" => ("CMD ", string.Empty),
        "Mount" => ("RUN --mount=", " true"),
        "UserAccount" => ("USER ", string.Empty),
        _ when type.EndsWith("Flag", StringComparison.Ordinal) && InstructionFlags.All.FirstOrDefault(flag => text.StartsWith("--" + flag.Name, StringComparison.Ordinal)) is { } flag => (flag.Instruction + " ", flag.Instruction switch { "FROM" => " a", "HEALTHCHECK" => " CMD a", _ => " a b" }),
        _ => (string.Empty, string.Empty),
    };

    private static bool IsTaken(string type, string text, DockerfileSyntaxTree tree)
    {
        var instructions = tree.Root.Instructions;
        return type switch
        {
            "Whitespace" => instructions.Count == 0 && string.IsNullOrWhiteSpace(text),
            "Comment" => instructions.Count == 0 && tree.Root.EndOfFileToken.LeadingTrivia.Any(trivia => trivia.RawKind == (int)DockerfileSyntaxKind.CommentTrivia),
            "ParserDirective" => instructions.Count == 0 && tree.Root.Directives.Count > 0,
            "Dockerfile" => tree.Diagnostics.Count == 0,
            // Any word will do for this type, one that no instruction has too.
            "KeywordToken" => instructions is [UnknownInstructionSyntax { Text: null }],
            "Variable" => tree.Diagnostics.Count == 0 && instructions is [ArgInstructionSyntax { Declarations: [{ Value: null }] }],
            "ExecFormCommand" => instructions is [CmdInstructionSyntax { ExecForm: not null }],
            "ShellFormCommand" => instructions is [CmdInstructionSyntax { ShellForm: not null }],
            "Mount" => instructions is [RunInstructionSyntax { Flags: [{ Value: { } mount }] }] && MountOptions.Parse(mount.ValueText).Problems.Count == 0,
            _ when type.EndsWith("Flag", StringComparison.Ordinal) => tree.Diagnostics.Count == 0 && instructions is [{ Flags: [{ } flag] } instruction] && InstructionFlags.Find(instruction.Name, flag.Name) is not null,
            _ => tree.Diagnostics.Count == 0 && instructions.Count == 1,
        };
    }
}
