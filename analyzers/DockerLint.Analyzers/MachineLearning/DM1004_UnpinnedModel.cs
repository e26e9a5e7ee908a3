using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.MachineLearning;

/// <summary>Reports models that a build downloads in whatever state they are.</summary>
[Analyzer(Words = "hf huggingface python")]
public sealed class UnpinnedModelAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DM1004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DM1004", "Model downloaded without a revision")
    {
        Message = "'{0}' is downloaded as it is on the day of the build; a revision (a commit) names one state of it",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A repository of models changes like any other, and who owns it can change what your service runs. `--revision` of
            `hf download`, or `revision=` of `snapshot_download`, `hf_hub_download` and `from_pretrained`, names a commit. A branch or
            tag as revision is a hint; one in a variable, paths and names in variables are left alone.

            ```dockerfile bad
            FROM python:3.13-slim
            RUN hf download [|acme/model|] --local-dir /model
            ```

            ```dockerfile good
            FROM python:3.13-slim
            RUN hf download acme/model --revision 0123456789abcdef0123456789abcdef01234567 --local-dir /model
            ```
            """,
    };

    private static readonly string[] Functions = ["snapshot_download(", "hf_hub_download(", ".from_pretrained("];

    private static readonly OptionSpec Download = OptionSpec.TakingValues(
        "--revision --local-dir --repo-type --include --exclude --cache-dir --token --max-workers --local-dir-use-symlinks");

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Run | RunTimeCommands.Start);

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        if (context.Command.Name is "hf" or "huggingface-cli" && context.Command.Arguments.Count > 0 && context.Command.Arguments[0].Text == "download")
        {
            AnalyzeDownload(context);
        }

        if (context.Command.Name?.StartsWith("python", StringComparison.Ordinal) == true)
        {
            foreach (var (text, span) in RunTimeCommands.KnownWords(context))
            {
                AnalyzePython(context, text, span);
            }
        }
    }

    private static void AnalyzeDownload(ShellCommandAnalysisContext context)
    {
        var arguments = CommandArguments.Parse(context.Command.Arguments.Skip(1).ToArray(), Download);
        if (arguments.Operands.Count == 0 || arguments.Operands[0] is not { Text: { } model } operand || !IsRepository(model))
        {
            return;
        }

        var revision = arguments.Find("--revision");
        if (revision is null && arguments.Has("--revision") == false)
        {
            context.Report(Descriptor, operand.Span, model);
        }
        else if (revision?.Value?.Text is { } text && !RunTimeCommands.IsCommit(text))
        {
            context.Report(Descriptor, operand.Span, new ReportDetails { AtMost = DiagnosticSeverity.Info }, model);
        }
    }

    private static void AnalyzePython(ShellCommandAnalysisContext context, string code, TextSpan span)
    {
        foreach (var function in Functions)
        {
            for (var at = code.IndexOf(function, StringComparison.Ordinal); at >= 0; at = code.IndexOf(function, at + 1, StringComparison.Ordinal))
            {
                var call = CallText(code, at + function.Length);
                if (FirstString(call) is { } model && IsRepository(model) && call.IndexOf("revision", StringComparison.Ordinal) < 0)
                {
                    context.Report(Descriptor, span, model);
                    return;
                }
            }
        }
    }

    private static string CallText(string code, int start)
    {
        var depth = 1;
        var end = start;
        while (end < code.Length && depth > 0)
        {
            depth += code[end] == '(' ? 1 : code[end] == ')' ? -1 : 0;
            end++;
        }

        return code.Substring(start, end - start);
    }

    // The name stands first or behind "repo_id=".
    private static string? FirstString(string call)
    {
        var trimmed = call.TrimStart();
        if (trimmed.StartsWith("repo_id", StringComparison.Ordinal))
        {
            trimmed = trimmed.Substring(trimmed.IndexOf('=') + 1).TrimStart();
        }

        if (trimmed.Length == 0 || trimmed[0] is not ('"' or '\''))
        {
            return null;
        }

        var close = trimmed.IndexOf(trimmed[0], 1);
        return close < 0 ? null : trimmed.Substring(1, close - 1);
    }

    // "organisation/name"; a path begins with a dot, a slash or a tilde, or has more parts.
    private static bool IsRepository(string text) =>
        text.Length > 0 && text[0] is not ('.' or '/' or '~') && text.IndexOf('$') < 0 && text.IndexOf('{') < 0 && text.Count(c => c == '/') == 1;
}
