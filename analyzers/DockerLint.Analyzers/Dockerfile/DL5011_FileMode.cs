using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports modes that let everybody write, and those that let a file run as its owner.</summary>
[Analyzer]
public sealed class FileModeAnalyzer : DiagnosticAnalyzer
{
    private static readonly OptionSpec Mkdir = OptionSpec.TakingValues("-m --mode -Z --context");
    private static readonly OptionSpec Install = OptionSpec.TakingValues("-m --mode -o --owner -g --group -t --target-directory -S --suffix");

    /// <summary>DL5011.</summary>
    public static readonly DiagnosticDescriptor WorldWritable = new("DL5011", "Everybody may write to files of the image")
    {
        Message = "Mode '{0}' lets every user of the container change this, also what another user runs",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/world-writable-state-path-workaround", "kics/avoid_chmod_777"],
        Documentation = """
            `chmod 777` is usually there because a directory belongs to the wrong user: `COPY --chown`, `install -d -o` or, for
            platforms that choose the user number, the rights of the group (`chmod g=u` with group 0) do it without opening the files
            to everybody. Looked at are chmod, `mkdir -m`, `install -m` and `--chmod` of COPY and ADD in stages that become the image.
            Directories with the sticky bit (`1777`, as `/tmp`) are exempt.

            ```dockerfile bad
            FROM alpine:3.22
            RUN mkdir /data && chmod [|777|] /data
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN install -d -o 10001 -m 750 /data
            ```
            """,
    };

    /// <summary>DL5012.</summary>
    public static readonly DiagnosticDescriptor SetsId = new("DL5012", "File runs with the rights of its owner")
    {
        Message = "Mode '{0}' sets the setuid or setgid bit, with which a process gets other rights than its user has",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A setuid program in an image is a way from any user to root, unless the container runs with `no-new-privileges`. Few
            images need one.

            ```dockerfile bad
            FROM alpine:3.22
            RUN chmod {|DL5012:u+s|} /usr/local/bin/tool
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN chmod 755 /usr/local/bin/tool
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [WorldWritable, SetsId];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Run);
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => AnalyzeTransfer(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => AnalyzeTransfer(add, add.Node));
    }

    private static void AnalyzeTransfer(ReportContext context, TransferInstructionSyntax transfer)
    {
        if (transfer.GetFlag("chmod")?.Value is { } value && context.DockerfileModel.GetStage(transfer).IsShipped()
            && context.DockerfileModel.Resolve(value, transfer).Text is { } text)
        {
            Judge(context, text, value.Span);
        }
    }

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        if (context.Stage?.IsShipped() != true)
        {
            return;
        }

        var command = context.Command;
        switch (command.Name)
        {
            case "chmod":
                // "-x" and "-w" are modes, not options; neither grants anything.
                if (command.Arguments.FirstOrDefault(argument => argument.Text is not { } text || !text.StartsWith("-", StringComparison.Ordinal)) is { Text: { } mode } word)
                {
                    Judge(context, mode, word.Span);
                }

                break;
            case "mkdir" or "install":
                var option = CommandArguments.Parse(command, command.Name == "mkdir" ? Mkdir : Install).Find("-m", "--mode");
                if (option is { Value.Text: { } text, ValueArgument: { } argument })
                {
                    Judge(context, text, argument.Span);
                }

                break;
        }
    }

    private static void Judge(ReportContext context, string text, TextSpan span)
    {
        if (GrantedMode.Parse(text) is not { } mode)
        {
            return;
        }

        if (mode is { OthersWrite: true, Sticky: false })
        {
            context.Report(WorldWritable, span, text);
        }

        if (mode.SetsId)
        {
            context.Report(SetsId, span, text);
        }
    }
}
