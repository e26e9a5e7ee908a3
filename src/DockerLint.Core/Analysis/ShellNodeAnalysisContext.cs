using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analysis;

/// <summary>
/// One node of a shell tree, of the type that the action asked for. <see cref="ReportContext.Tree"/> is the file, in which spans
/// given to <c>Report</c> count; nodes and tokens of the shell tree are reported where they stand in the file.
/// </summary>
/// <typeparam name="TNode">The type of node.</typeparam>
public sealed class ShellNodeAnalysisContext<TNode> : ReportContext
    where TNode : ShellSyntaxNode
{
    private readonly ScriptPlace place;

    internal ShellNodeAnalysisContext(SyntaxTree tree, TNode node, ScriptPlace place, AnalysisScope scope)
        : base(tree, scope)
    {
        Node = node;
        this.place = place;
    }

    /// <summary>The node.</summary>
    public TNode Node { get; }

    /// <summary>The tree of the node: that of the script or of a text in it that is read anew.</summary>
    public ShellSyntaxTree ShellTree => Node.SyntaxTree;

    /// <summary>The script with its facts.</summary>
    public ShellScript Script => place.Script;

    /// <summary>The shell and its options where the node stands. A POSIX-like dialect is always known; <see cref="ShellDialect.Sh"/> may be any of them.</summary>
    public ShellState State => Script.GetState(Node);

    /// <summary>Where the script stands.</summary>
    public ShellCommandOrigins Origin => place.Origin;

    /// <summary>The instruction it stands in; null in a Compose file.</summary>
    public InstructionSyntax? Instruction => place.Instruction;

    /// <summary>The service it stands in; null in a Dockerfile.</summary>
    public Service? Service => place.Service;

    /// <summary>The build stage it stands in; null in a Compose file.</summary>
    public Stage? Stage => place.Instruction is { } instruction ? DockerfileModel.GetStage(instruction) : null;
}
