using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports the shell form in images of .NET without a shell.</summary>
[Analyzer]
public sealed class NoShellInImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8020", "Shell form in an image without a shell")
    {
        Message = "'{0}' has no shell, so this {1} fails",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Chiseled and distroless images hold the application's runtime and nothing else: no shell, no package manager. What is written in the
            shell form is run by `/bin/sh -c` and fails: RUN stops the build, CMD and ENTRYPOINT the container, and a health check never succeeds.

            Silent where a shell is copied into the image or SHELL names another one. The fix writes the exec form of plain words and is safe.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled
            COPY publish /app
            ENTRYPOINT [|dotnet /app/Web.dll|]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled
            COPY publish /app
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            if (DotNetImage.From(stage.BaseImage) is not { IsDistroless: true } image)
            {
                continue;
            }

            foreach (var instruction in stage.Instructions)
            {
                if (MayBringShell(stage, instruction))
                {
                    break;
                }

                if (ShellForm(instruction) is { } shell && !stage.Chain.Any(link => link != stage && link.Instructions.Any(other => MayBringShell(link, other))))
                {
                    var words = context.DockerfileModel.GetScripts(instruction).SelectMany(script => script.Commands).ToArray();
                    var fix = words.Length == 1 && ExecForm(words[0]) is { } text ? ProposedFix.Of(new TextChange(shell.Span, text)) : ReportDetails.None;
                    context.Report(Descriptor, shell.Span, fix, image.Reference.ToString(), instruction.Name);
                }
            }
        }
    }

    private static ShellFormSyntax? ShellForm(InstructionSyntax instruction) => instruction switch
    {
        RunInstructionSyntax run => run.ShellForm,
        CommandInstructionSyntax command => command.ShellForm,
        HealthcheckInstructionSyntax check => check.Command as ShellFormSyntax,
        _ => null,
    };

    private static bool MayBringShell(Stage stage, InstructionSyntax instruction) => instruction switch
    {
        ShellInstructionSyntax or OnbuildInstructionSyntax or UnknownInstructionSyntax => true,
        TransferInstructionSyntax transfer when transfer.GetFlag("from") is not null => CopiedPaths.Destination(stage, transfer) is not { } path || path is "/" or "/bin" or "/usr" or "/usr/bin" or "/busybox" || PathText.Name(path) is "sh" or "bash" or "busybox",
        _ => false,
    };

    // Only words that a shell would hand on as they are.
    private static string? ExecForm(SimpleCommand command)
    {
        if (command.Parent is not null || command.Assignments.Count > 0 || command.Redirections.Count > 0 || command.Wrappers.Count > 0 || command.Nesting != CommandNesting.None || command.NameArgument is not { } name)
        {
            return null;
        }

        var words = new[] { name }.Concat(command.Arguments).Select(argument => argument is { IsWholeWord: true, Word.ContainsExpansion: false, Text: { } text } && text.IndexOfAny(['"', '\\', '*', '?', '[', '~', '\n']) < 0 ? "\"" + text + "\"" : null).ToArray();
        return Array.IndexOf(words, null) < 0 ? "[" + string.Join(", ", words) + "]" : null;
    }
}

/// <summary>Write the exec form.</summary>
public sealed class NoShellInImageCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [NoShellInImageAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Write the exec form", Safety);
}
