using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports files whose mode a RUN changes right behind the COPY that could set it.</summary>
[Analyzer]
public sealed class CopyThenChmodAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7013", "Mode of a copied file is changed by a RUN")
    {
        Message = "'{0}' is stored a second time with its new mode; COPY --chmod sets it at once",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/prefer-copy-chmod"],
        Documentation = """
            A layer holds whole files, so a changed mode stores the file once more. `--chmod` of COPY sets the mode while copying.

            Reported is a COPY of one file and a RUN right behind it that does nothing but `chmod` of this very file. A source that may be
            a folder is left alone, since `--chmod` means all that is in it.

            The fix is safe for a mode in digits. For `+x` it writes 755, which needs a look.

            ```dockerfile bad
            FROM alpine:3.22
            COPY entrypoint.sh /usr/local/bin/
            RUN [|chmod|] 755 /usr/local/bin/entrypoint.sh
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY --chmod=755 entrypoint.sh /usr/local/bin/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var steps = RunStep.Of(context.Stage);
        var next = 0;
        InstructionSyntax? before = null;
        foreach (var instruction in context.Stage.Instructions)
        {
            if (instruction is RunInstructionSyntax run)
            {
                while (steps[next].Run != run)
                {
                    next++;
                }

                if (before is CopyInstructionSyntax copy)
                {
                    Analyze(context, copy, steps[next]);
                }
            }

            before = instruction;
        }
    }

    private static void Analyze(StageAnalysisContext context, CopyInstructionSyntax copy, RunStep step)
    {
        if (!(step.IsPlainChain || step.Run.ExecForm is not null) || step.Commands.Count != 1 || step.Run.Flags.Count > 0
            || step.Commands[0] is not { Name: "chmod", Wrappers.Count: 0, Redirections.Count: 0, NameArgument: { } name, Arguments: { Count: 2 } arguments }
            || arguments[0].Text is not { Length: > 0 } mode || mode[0] == '-' || GrantedMode.Parse(mode) is null
            || arguments[1].Text is not { } target
            || PathText.Absolute(target, CopiedPaths.WorkingDirectory(context.Stage, step.Run)) is not { } path
            || CopiedFile(context.Stage, copy) is not { } copied || copied.Path != path
            || !(copied.IsSurelyFile || mode.IndexOf("+x", StringComparison.Ordinal) >= 0))
        {
            return;
        }

        context.Report(Descriptor, name.Span, ProposedFix.Of(Merge(context, copy, step.Run, mode)), path);
    }

    private static (string Path, bool IsSurelyFile)? CopiedFile(Stage stage, CopyInstructionSyntax copy)
    {
        if (copy.Sources.Count != 1)
        {
            return null;
        }

        if (copy.Heredocs.Count == 1)
        {
            var destination = copy.Destination?.ValueText ?? "/";
            return CopiedPaths.Destination(stage, copy) is { } folder
                ? (destination.EndsWith("/", StringComparison.Ordinal) || destination is "." ? PathText.Absolute(copy.Heredocs[0].Name, folder) ?? folder : folder, true)
                : null;
        }

        var (_, source, path) = CopiedPaths.Of(stage, copy).FirstOrDefault();
        return path is null ? null : (path, PathText.Name(source).IndexOf('.') > 0);
    }

    private static TextChange[] Merge(StageAnalysisContext context, CopyInstructionSyntax copy, RunInstructionSyntax run, string mode)
    {
        var isOctal = mode.All(c => c is >= '0' and <= '7');
        if (copy.GetFlag("chmod") is not null || !(isOctal || mode is "+x" or "a+x") || copy.KeywordToken.Span.Length != 4)
        {
            return [];
        }

        var text = context.Tree.Text;
        var lines = TextSpan.FromBounds(text.GetLine(text.GetLineNumber(run.Span.Start)).Start, text.GetLine(text.GetLineNumber(run.Span.End)).EndIncludingLineBreak);
        return [new TextChange(new TextSpan(copy.KeywordToken.Span.End, 0), " --chmod=" + (isOctal ? mode : "755")), new TextChange(lines, string.Empty)];
    }
}

/// <summary>Merges the mode into the COPY.</summary>
public sealed class CopyThenChmodCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [CopyThenChmodAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var line = context.Tree.Text.GetLine(context.Tree.Text.GetLineNumber(context.Span.Start));
        var rest = context.Tree.Text.ToString(TextSpan.FromBounds(context.Span.End, line.End)).TrimStart(' ', '\t', '"', ',');
        ProposedFix.Register(context, "Use COPY --chmod", rest.Length > 0 && rest[0] is >= '0' and <= '7' ? FixSafety.Safe : FixSafety.Unsafe);
    }
}
