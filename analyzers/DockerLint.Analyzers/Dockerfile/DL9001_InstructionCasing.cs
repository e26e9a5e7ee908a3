using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports instructions, AS and stage names whose letters differ in case from the rest.</summary>
[Analyzer]
public sealed class InstructionCasingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9001", "Instruction in other letters than the rest")
    {
        Message = "'{0}' is written '{1}' like the other instructions",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases =
        [
            "buildkit/ConsistentInstructionCasing",
            "tally/buildkit/ConsistentInstructionCasing",
            "dockerfile-utils/CASING_INSTRUCTION",
        ],
        Options = [new RuleOption("casing", "consistent for what most instructions of the file have (capitals when there are as many of both), upper or lower.", "consistent")],
        Documentation = """
            Instructions can be written in any case. A file should hold to one; capitals are the custom.

            The fix is safe: it changes the letters.

            ```dockerfile bad
            FROM alpine:3.22
            [|run|] make
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN make
            ```
            """,
    };

    /// <summary>DL9002.</summary>
    public static readonly DiagnosticDescriptor As = new("DL9002", "AS in other letters than its FROM")
    {
        Message = "'{0}' is written in other letters than '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["buildkit/FromAsCasing", "tally/buildkit/FromAsCasing"],
        Documentation = """
            FROM and AS belong together and should look alike.

            The fix is safe: it changes the letters.

            ```dockerfile bad
            FROM alpine:3.22 {|DL9002:as|} build
            ```

            ```dockerfile good
            FROM alpine:3.22 AS build
            ```
            """,
    };

    /// <summary>DL9003.</summary>
    public static readonly DiagnosticDescriptor StageName = new("DL9003", "Stage name with capitals")
    {
        Message = "'{0}' is compared in small letters everywhere",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["buildkit/StageNameCasing", "tally/buildkit/StageNameCasing"],
        Documentation = """
            Stage names are compared without regard to case and shown in small letters.

            The fix is safe: it changes the letters; references find the stage all the same.

            ```dockerfile bad
            FROM alpine:3.22 AS {|DL9003:Build|}
            ```

            ```dockerfile good
            FROM alpine:3.22 AS build
            ```
            """,
    };

    /// <summary>DL9004.</summary>
    public static readonly DiagnosticDescriptor Lower = new("DL9004", "Instructions in small letters throughout")
    {
        Message = "'{0}' is customarily written in capitals",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dockerfile-utils/CASING_INSTRUCTION"],
        Documentation = """
            Instructions in capitals stand out from their arguments; nearly every file writes them so. This is about files that hold to small
            letters; in a mixed file the odd ones out are told of instead.

            ```dockerfile bad
            {|DL9004:from|} alpine:3.22
            {|DL9004:run|} make
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, As, StageName, Lower];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var keywords = context.Tree.Root.DescendantNodes().OfType<InstructionSyntax>().Where(instruction => instruction is not UnknownInstructionSyntax).Select(instruction => instruction.KeywordToken)
            .Where(keyword => !keyword.IsMissing && keyword.GetNextToken() is not null).ToArray();
        var option = context.GetOption(Descriptor, "casing");
        var lower = option switch
        {
            "lower" => true,
            "upper" => false,
            _ => keywords.Count(keyword => IsLower(keyword.Text)) > keywords.Count(keyword => IsUpper(keyword.Text)),
        };
        foreach (var keyword in keywords.Where(keyword => lower ? !IsLower(keyword.Text) : !IsUpper(keyword.Text)))
        {
            context.Report(Descriptor, keyword, keyword.Text, Cased(keyword.Text, lower));
        }

        foreach (var keyword in option is not ("lower" or "upper") && keywords.All(keyword => IsLower(keyword.Text)) ? keywords : [])
        {
            context.Report(Lower, keyword, keyword.Text);
        }

        foreach (var from in context.Tree.Root.Instructions.OfType<FromInstructionSyntax>())
        {
            var keyword = from.KeywordToken.Text;
            if (from.AsKeyword is { } asKeyword && ((IsUpper(keyword) && !IsUpper(asKeyword.Text)) || (IsLower(keyword) && !IsLower(asKeyword.Text))))
            {
                context.Report(As, asKeyword, asKeyword.Text, keyword);
            }

            if (from.StageName is { } name && name.ValueText != name.ValueText.ToLowerInvariant())
            {
                context.Report(StageName, name, name.ValueText);
            }
        }
    }

    private static string Cased(string text, bool lower) => lower ? text.ToLowerInvariant() : text.ToUpperInvariant();

    private static bool IsLower(string text) => text == text.ToLowerInvariant();

    private static bool IsUpper(string text) => text == text.ToUpperInvariant();
}

/// <summary>Changes the letters.</summary>
public sealed class InstructionCasingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9001", "DL9002", "DL9003"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        var message = context.Diagnostic.GetMessage();
        var toLower = context.Diagnostic.Id switch
        {
            "DL9001" => message.IndexOf($"is written '{text.ToLowerInvariant()}'", StringComparison.Ordinal) >= 0,
            // FROM tells; it is all small or all capitals.
            "DL9002" => message.IndexOf("'from'", StringComparison.Ordinal) >= 0,
            _ => true,
        };
        context.RegisterFix("Change the letters", FixSafety.Safe, new TextChange(context.Span, toLower ? text.ToLowerInvariant() : text.ToUpperInvariant()));
    }
}
