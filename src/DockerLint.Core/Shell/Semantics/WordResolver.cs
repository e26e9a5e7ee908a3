using DockerLint.Semantics;
using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Says what words stand for at a moment of a script.</summary>
internal sealed class WordResolver(ExecutionScope scope, bool expandsBraces)
{
    public ShellWord Resolve(ShellWordSyntax node)
    {
        var parts = new List<ShellWordPart>(node.Parts.Count);
        foreach (var part in node.Parts)
        {
            Flatten(part, isQuoted: false, parts);
        }

        var braceAt = expandsBraces ? UnquotedPatterns.FindBraceExpansion(parts) : -1;
        return new ShellWord(node.SyntaxTree.Source, node.Span, node, parts, braceAt < 0 ? Concat(parts) : Concat(parts.Take(braceAt)), UnquotedPatterns.ContainsGlob(parts), braceAt >= 0);
    }

    public ResolvedValue Evaluate(ShellWordSyntax node)
    {
        var parts = new List<ShellWordPart>(node.Parts.Count);
        foreach (var part in node.Parts)
        {
            Flatten(part, isQuoted: false, parts);
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

    private void Flatten(ShellWordPartSyntax part, bool isQuoted, List<ShellWordPart> parts)
    {
        var span = part.FileSpan;
        switch (part)
        {
            case LiteralTextSyntax literal:
                parts.Add(new ShellWordPart(ShellWordPartKind.Literal, span, ResolvedValue.Known(literal.Value), isQuoted));
                break;
            case EscapedTextSyntax escaped:
                parts.Add(new ShellWordPart(ShellWordPartKind.Literal, span, ResolvedValue.Known(escaped.Value), IsQuoted: true));
                break;
            case SingleQuotedTextSyntax quoted:
                parts.Add(new ShellWordPart(ShellWordPartKind.Literal, span, ResolvedValue.Known(quoted.Value), IsQuoted: true));
                break;
            case AnsiCQuotedTextSyntax quoted:
                parts.Add(new ShellWordPart(ShellWordPartKind.Literal, span, ResolvedValue.Known(quoted.Value), IsQuoted: true));
                break;
            case DoubleQuotedTextSyntax { Parts.Count: 0 }:
                parts.Add(new ShellWordPart(ShellWordPartKind.Literal, span, ResolvedValue.Empty, IsQuoted: true));
                break;
            case DoubleQuotedTextSyntax quoted:
                foreach (var inner in quoted.Parts)
                {
                    Flatten(inner, isQuoted: true, parts);
                }

                break;
            case ParameterExpansionSyntax parameter:
                parts.Add(new ShellWordPart(ShellWordPartKind.Variable, span, Evaluate(parameter), isQuoted, parameter.ParameterName));
                break;
            case CommandSubstitutionSyntax:
                parts.Add(new ShellWordPart(ShellWordPartKind.CommandSubstitution, span, ResolvedValue.Unknown, isQuoted));
                break;
            case ProcessSubstitutionSyntax:
                // The name that a process substitution leaves behind is one field.
                parts.Add(new ShellWordPart(ShellWordPartKind.ProcessSubstitution, span, ResolvedValue.Unknown, IsQuoted: true));
                break;
            case ArithmeticExpansionSyntax arithmetic:
                if (arithmetic.Expression.MayAssign)
                {
                    scope.Forget(ArithmeticText.Names(arithmetic.Expression.Parts));
                }

                parts.Add(new ShellWordPart(ShellWordPartKind.Arithmetic, span, ResolvedValue.Unknown, isQuoted));
                break;
            case ArrayLiteralSyntax array:
                parts.Add(new ShellWordPart(ShellWordPartKind.Opaque, span, ResolvedValue.Unknown, isQuoted));
                foreach (var inner in array.Elements.SelectMany(element => element.Parts))
                {
                    Flatten(inner, isQuoted: true, parts);
                }

                break;
            default:
                parts.Add(new ShellWordPart(ShellWordPartKind.Opaque, span, ResolvedValue.Unknown, isQuoted));
                break;
        }
    }

    private ResolvedValue Evaluate(ParameterExpansionSyntax parameter)
    {
        if (parameter.PrefixToken is not null || parameter.Subscript is not null || !ShellCharacters.IsNameText(parameter.ParameterName))
        {
            return ResolvedValue.Unknown;
        }

        var value = scope.Lookup(parameter.ParameterName) ?? ResolvedValue.Unknown;
        var isEmpty = value.IsKnown ? value.Text?.Length == 0 : value.IsPartial && value.Parts.Any(part => part is not null) ? false : (bool?)null;
        switch (parameter.Operator)
        {
            case "" when parameter.Operand is not null:
                return ResolvedValue.Unknown;
            case "" or "?" or ":?":
                return value;
            case "-" when isEmpty is not null:
                return value;
            case ":-" when isEmpty is not null:
                return isEmpty == true ? Operand(parameter) : value;
            case "+" when isEmpty is not null:
                return Operand(parameter);
            case ":+" when isEmpty is not null:
                return isEmpty == true ? ResolvedValue.Empty : Operand(parameter);
            case "=" when isEmpty is not null:
                return value;
            case "=" or ":=":
                value = isEmpty is null ? ResolvedValue.Unknown : isEmpty == true ? Operand(parameter) : value;
                scope.Assign(parameter.ParameterName, value);
                return value;
            case "#" or "##" or "%" or "%%" when value.Text is { } text:
                return ParameterPatterns.Apply(parameter, text, Evaluate);
            case "/" or "//" when value.Text is { } text && scope.State.Dialect != ShellDialect.Dash:
                return ParameterPatterns.Apply(parameter, text, Evaluate);
            default:
                return ResolvedValue.Unknown;
        }
    }

    private ResolvedValue Evaluate(ShellWordPartSyntax part)
    {
        var parts = new List<ShellWordPart>();
        Flatten(part, isQuoted: false, parts);
        return Concat(parts);
    }

    private ResolvedValue Operand(ParameterExpansionSyntax parameter) =>
        parameter.Operand is null ? ResolvedValue.Empty : Evaluate(parameter.Operand);
}
