using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports values of the flags of RUN that a build refuses.</summary>
[Analyzer]
public sealed class RunOptionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1021", "Option of RUN is not valid")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/run-mount", "buildkit-build/run-network-security"],
        Documentation = """
            `--mount` takes options separated by commas; which ones depends on the type (bind, cache, tmpfs, secret, ssh). `--network` is
            default, none or host; `--security` is sandbox or insecure; `--device` names one device.

            ```dockerfile bad
            FROM alpine:3.22
            RUN --mount=type=[|cahce|],target=/root/.cache make
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN --mount=type=cache,target=/root/.cache make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<RunInstructionSyntax>(AnalyzeRun);

    private static void AnalyzeRun(SyntaxNodeAnalysisContext<RunInstructionSyntax> context)
    {
        if (DockerfileFrontend.Of(context.Node.SyntaxTree).IsCustom)
        {
            return;
        }

        foreach (var flag in context.Node.Flags)
        {
            switch (flag)
            {
                case { Name: "mount", Value: { } mount }:
                    AnalyzeMount(context, mount);
                    break;
                case { Name: "device", Value: { } device } when device.ValueText.IndexOf('$') < 0 && RunDevice.Parse(device.ValueText).Problem is { } problem:
                    Report(context, device, problem);
                    break;
                case { Name: "network", Value: { ValueText: not ("default" or "none" or "host") } network }:
                    context.Report(Descriptor, network, $"'{network.ValueText}' is none of the networks default, none and host");
                    break;
                case { Name: "security", Value: { ValueText: not ("sandbox" or "insecure") } security }:
                    context.Report(Descriptor, security, $"'{security.ValueText}' is neither sandbox nor insecure");
                    break;
            }
        }
    }

    private static void AnalyzeMount(SyntaxNodeAnalysisContext<RunInstructionSyntax> context, WordSyntax mount)
    {
        // The variables of a trigger are those of a later build.
        var options = context.Node.IsTrigger ? MountOptions.Parse(mount.ValueText) : MountOptions.Parse(mount.ValueText, value => context.DockerfileModel.Expand(value, context.Node).Value);
        if (options.Problems.Count > 0)
        {
            Report(context, mount, options.Problems[0]);
        }
    }

    private static void Report(ReportContext context, WordSyntax value, GrammarProblem problem) =>
        context.Report(Descriptor, value.Text.ToOuter(problem.Span), char.ToUpperInvariant(problem.Message[0]) + problem.Message.Substring(1));
}
