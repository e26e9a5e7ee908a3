using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>A place that names a stage, an image or a build context.</summary>
public sealed class StageReference
{
    internal StageReference(StageReferenceKind kind, InstructionSyntax instruction, TextSpan span, string text, ResolvedValue value, Stage from)
    {
        Kind = kind;
        Instruction = instruction;
        Span = span;
        Text = text;
        Value = value;
        From = from;
    }

    /// <summary>What names it.</summary>
    public StageReferenceKind Kind { get; }

    /// <summary>The instruction it stands in.</summary>
    public InstructionSyntax Instruction { get; }

    /// <summary>Its place in the tree's text.</summary>
    public TextSpan Span { get; }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>Its value after expansion.</summary>
    public ResolvedValue Value { get; }

    /// <summary>The stage that it stands in; for FROM the stage that it begins.</summary>
    public Stage From { get; }

    /// <summary>The stage it names; null when it names none, or when that is not known.</summary>
    public Stage? Target { get; internal set; }

    /// <summary>The earlier stages that a partly known value may name, such as <c>build-${TARGETARCH}</c>.</summary>
    public IReadOnlyList<Stage> PossibleTargets { get; internal set; } = [];

    /// <summary>The image it names; null when it names a stage or a build context.</summary>
    public ImageReference? Image { get; internal set; }

    /// <summary>Whether it names a build context that was handed in.</summary>
    public bool IsNamedContext { get; internal set; }

    /// <summary>The number, when the value is one; null else.</summary>
    public int? Index { get; internal set; }
}
