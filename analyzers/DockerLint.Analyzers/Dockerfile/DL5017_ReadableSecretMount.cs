using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports mounted secrets that every user of the build step can read.</summary>
[Analyzer]
public sealed class ReadableSecretMountAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL5017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5017", "Mounted secret is readable by everybody")
    {
        Message = "Mode '{0}' lets every user of this step read the secret",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A mount of type `secret` is readable for its owner only (0400), one of type `ssh` for its owner only too (0600), unless
            `mode=` says more. A step that does not run as root needs `uid=`, not a mode that opens the secret to whatever else the
            step starts.

            The fix clears the rights of others. It is safe where the step is known to run as root, who can read everything.

            ```dockerfile bad
            FROM alpine:3.22
            USER root
            RUN --mount=type=secret,id=npmrc,mode=[|0444|],target=/root/.npmrc npm ci
            ```

            ```dockerfile good
            FROM alpine:3.22
            USER root
            RUN --mount=type=secret,id=npmrc,mode=0440,target=/root/.npmrc npm ci
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<RunInstructionSyntax>(AnalyzeRun);

    private static void AnalyzeRun(SyntaxNodeAnalysisContext<RunInstructionSyntax> context)
    {
        foreach (var flag in context.Node.Flags.Where(flag => flag.Name == "mount"))
        {
            if (flag.Value is not { } value || MountOptions.Parse(value.ValueText) is not { Type: MountType.Secret or MountType.Ssh } mount)
            {
                continue;
            }

            if (mount.Find("mode") is { Value.Text: { Length: > 0 } mode } option && mode.All(c => c is >= '0' and <= '7') && mode[mode.Length - 1] != '0')
            {
                var isRoot = context.DockerfileModel.GetState(context.Node).User.IsRoot == true;
                var properties = new Dictionary<string, string> { [ReadableSecretMountCodeFixProvider.IsSafe] = isRoot ? "true" : "false" };
                context.Report(Descriptor, value.Text.ToOuter(option.ValueSpan), new ReportDetails { Properties = properties }, mode);
            }
        }
    }
}

/// <summary>Clears the last digit of the mode.</summary>
public sealed class ReadableSecretMountCodeFixProvider : CodeFixProvider
{
    internal const string IsSafe = "isSafe";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ReadableSecretMountAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        if (text.Length > 0 && text[text.Length - 1] is >= '1' and <= '7')
        {
            var safety = context.Diagnostic.Properties.TryGetValue(IsSafe, out var isSafe) && isSafe == "true" ? FixSafety.Safe : FixSafety.Unsafe;
            context.RegisterFix("Clear the rights of others", safety, new TextChange(new TextSpan(context.Span.End - 1, 1), "0"));
        }
    }
}
