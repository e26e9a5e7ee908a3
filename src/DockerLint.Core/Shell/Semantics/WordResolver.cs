using DockerLint.Semantics;
using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Says what words stand for at a moment of a script.</summary>
internal sealed class WordResolver(ExecutionScope scope, bool expandsBraces)
{
    public ShellWord Resolve(WordNode node, MappedText source)
    {
        var parts = new List<ShellWordPart>(node.Parts.Count);
        foreach (var part in node.Parts)
        {
            Flatten(part, source, isQuoted: false, parts);
        }

        var braceAt = expandsBraces ? UnquotedPatterns.FindBraceExpansion(parts) : -1;
        return new ShellWord(source, node, parts, braceAt < 0 ? Concat(parts) : Concat(parts.Take(braceAt)), UnquotedPatterns.ContainsGlob(parts), braceAt >= 0);
    }

    public ResolvedValue Evaluate(WordNode node, MappedText source)
    {
        var parts = new List<ShellWordPart>(node.Parts.Count);
        foreach (var part in node.Parts)
        {
            Flatten(part, source, isQuoted: false, parts);
        }

        return Concat(parts);
    }

    private static ResolvedValue Concat(IEnumerable<ShellWordPart> parts)
    {
        var builder = new ValueBuilder();
        foreach (var part in parts)
        {
            builder.Append(part.Value);
        }

        return builder.ToValue();
    }

    private void Flatten(WordPart part, MappedText source, bool isQuoted, List<ShellWordPart> parts)
    {
        var span = source.ToOuter(part.Span);
        switch (part)
        {
            case LiteralPart literal:
                parts.Add(new ShellWordPart(ShellWordPartKind.Literal, span, ResolvedValue.Known(literal.Text), isQuoted || literal.IsQuoted));
                break;
            case QuotedPart { Parts.Count: 0 }:
                parts.Add(new ShellWordPart(ShellWordPartKind.Literal, span, ResolvedValue.Empty, IsQuoted: true));
                break;
            case QuotedPart quoted:
                foreach (var inner in quoted.Parts)
                {
                    Flatten(inner, source, isQuoted: true, parts);
                }

                break;
            case ParameterPart parameter:
                parts.Add(new ShellWordPart(ShellWordPartKind.Variable, span, Evaluate(parameter, source), isQuoted, parameter.Name));
                break;
            case CommandPart command:
                var kind = command.Kind == SubstitutionKind.Process ? ShellWordPartKind.ProcessSubstitution : ShellWordPartKind.CommandSubstitution;
                // The name that a process substitution leaves behind is one field.
                parts.Add(new ShellWordPart(kind, span, ResolvedValue.Unknown, isQuoted || command.Kind == SubstitutionKind.Process));
                break;
            case ArithmeticPart arithmetic:
                if (arithmetic.MayAssign)
                {
                    scope.Forget(ArithmeticText.Names(arithmetic.Parts));
                }

                parts.Add(new ShellWordPart(ShellWordPartKind.Arithmetic, span, ResolvedValue.Unknown, isQuoted));
                break;
            default:
                parts.Add(new ShellWordPart(ShellWordPartKind.Opaque, span, ResolvedValue.Unknown, isQuoted));
                break;
        }
    }

    private ResolvedValue Evaluate(ParameterPart parameter, MappedText source)
    {
        if (parameter.IsIndirect || !ShellCharacters.IsNameText(parameter.Name))
        {
            return ResolvedValue.Unknown;
        }

        var value = scope.Lookup(parameter.Name) ?? ResolvedValue.Unknown;
        var isEmpty = value.IsKnown ? value.Text?.Length == 0 : value.IsPartial && value.Parts.Any(part => part is not null) ? false : (bool?)null;
        switch (parameter.Operator)
        {
            case "" or "?" or ":?":
                return value;
            case "-" when isEmpty is not null:
                return value;
            case ":-" when isEmpty is not null:
                return isEmpty == true ? Operand(parameter, source) : value;
            case "+" when isEmpty is not null:
                return Operand(parameter, source);
            case ":+" when isEmpty is not null:
                return isEmpty == true ? ResolvedValue.Empty : Operand(parameter, source);
            case "=" when isEmpty is not null:
                return value;
            case "=" or ":=":
                value = isEmpty is null ? ResolvedValue.Unknown : isEmpty == true ? Operand(parameter, source) : value;
                scope.Assign(parameter.Name, value);
                return value;
            default:
                return ResolvedValue.Unknown;
        }
    }

    private ResolvedValue Operand(ParameterPart parameter, MappedText source) =>
        parameter.Operand is null ? ResolvedValue.Empty : Evaluate(parameter.Operand, source);
}
