using System.Globalization;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports <c>sudo</c> as a command.</summary>
[Analyzer(Words = "sudo")]
public sealed class SudoAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3004", "Command is run through sudo")
    {
        Message = "'sudo' is not needed where USER chooses the user, and brings a way back to root into the image",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3004", "trivy/DS-0010", "kics/run_using_sudo"],
        Documentation = """
            Steps of a build run as root unless USER says otherwise, and USER can change between steps. `sudo` in between changes the
            environment, handles signals and terminals in its own way, and has to be installed, and so stays in the image. Installing
            the package is not reported, only calling it: also in here-documents and inside `sh -c`.

            The fix takes `sudo` away. It needs a look: the step must run as root then.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|sudo|] apt-get update
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get update
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Dockerfile);

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        var command = context.Command;
        if (command is { Name: "sudo", NameArgument: { } name })
        {
            context.Report(Descriptor, name.Span);
        }

        foreach (var wrapper in command.Wrappers.Where(wrapper => wrapper.Name == "sudo"))
        {
            context.Report(Descriptor, wrapper.Span, new ReportDetails { Properties = NextWord(command, wrapper) });
        }
    }

    // Where the command behind a bare sudo begins, if the two stand beside each other in one line.
    private static Dictionary<string, string>? NextWord(SimpleCommand command, CommandWrapper wrapper)
    {
        if (wrapper.Arguments.Count > 0 || command.Origin == CommandOrigin.ExecForm)
        {
            return null;
        }

        var index = command.Words.ToList().FindIndex(word => word.Span == wrapper.Span);
        return index < 0 || index + 1 >= command.Words.Count ? null
            : new Dictionary<string, string> { [SudoCodeFixProvider.NextWord] = command.Words[index + 1].Span.Start.ToString(CultureInfo.InvariantCulture) };
    }
}

/// <summary>Takes sudo away.</summary>
public sealed class SudoCodeFixProvider : CodeFixProvider
{
    internal const string NextWord = "nextWord";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SudoAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(NextWord, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var next)
            && context.Tree.Text.ToString(TextSpan.FromBounds(context.Span.End, next)).All(c => c is ' ' or '\t'))
        {
            context.RegisterFix("Remove sudo", FixSafety.Unsafe, new TextChange(TextSpan.FromBounds(context.Span.Start, next), string.Empty));
        }
    }
}
