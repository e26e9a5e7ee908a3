using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analysis;

/// <summary>One simple command of a script. Its spans are those of the file.</summary>
public sealed class ShellCommandAnalysisContext : ReportContext
{
    private readonly ScriptPlace place;

    internal ShellCommandAnalysisContext(SyntaxTree tree, SimpleCommand command, ScriptPlace place, AnalysisScope scope)
        : base(tree, scope)
    {
        Command = command;
        this.place = place;
    }

    /// <summary>The command.</summary>
    public SimpleCommand Command { get; }

    /// <summary>The script it is a part of.</summary>
    public ShellScript Script => place.Script;

    /// <summary>Where the script stands.</summary>
    public ShellCommandOrigins Origin => place.Origin;

    /// <summary>The instruction it stands in; null in a Compose file.</summary>
    public InstructionSyntax? Instruction => place.Instruction;

<<<<<<< HEAD
    /// <summary>The service it stands in; null in a Dockerfile.</summary>
=======
    /// <summary>The service it belongs to; null in a Dockerfile.</summary>
>>>>>>> h/rules4
    public Service? Service => place.Service;

    /// <summary>The build stage it stands in; null in a Compose file.</summary>
    public Stage? Stage => place.Instruction is { } instruction ? DockerfileModel.GetStage(instruction) : null;
}
