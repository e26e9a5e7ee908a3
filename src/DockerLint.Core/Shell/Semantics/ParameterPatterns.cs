using System.Text;
using DockerLint.Semantics;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// Applies <c># ## % %%</c>, and <c>/ //</c> of Bash and its kin, to a known value. What a pattern here does not cover
/// (bracket expressions, extended patterns, anchors) gives an unknown value.
/// </summary>
internal static class ParameterPatterns
{
    /// <summary>The value after the operator.</summary>
    /// <param name="parameter">An expansion with an operator and perhaps an operand.</param>
    /// <param name="value">What the parameter holds.</param>
    /// <param name="evaluate">Gives the value of an expansion or quotation in the operand.</param>
    public static ResolvedValue Apply(ParameterExpansionSyntax parameter, string value, Func<ShellWordPartSyntax, ResolvedValue> evaluate)
    {
        var isReplacement = parameter.Operator[0] == '/';
        var pattern = new StringBuilder();
        var replacement = isReplacement ? new StringBuilder() : null;
        var isInReplacement = false;
        foreach (var part in parameter.Operand?.Parts ?? [])
        {
            var text = part is LiteralTextSyntax literal ? literal.Value : evaluate(part).Text;
            if (text is null)
            {
                return ResolvedValue.Unknown;
            }

            var slash = part is LiteralTextSyntax && isReplacement && !isInReplacement ? text.IndexOf('/') : -1;
            var tail = isInReplacement ? text : slash >= 0 ? text.Substring(slash + 1) : string.Empty;
            if (!isInReplacement && !AppendPattern(pattern, part, slash >= 0 ? text.Substring(0, slash) : text))
            {
                return ResolvedValue.Unknown;
            }

            isInReplacement |= slash >= 0;
            replacement?.Append(tail);
        }

        // An anchored pattern, and the match in its own replacement, are Bash's alone.
        if (isReplacement && (pattern.Length == 0 || pattern[0] is '#' or '%' || replacement?.ToString().IndexOf('&') >= 0))
        {
            return ResolvedValue.Unknown;
        }

        return ShellPattern.Parse(pattern.ToString()) is { } parsed && Apply(parsed, parameter.Operator, value, replacement?.ToString() ?? string.Empty) is { } result
            ? ResolvedValue.Known(result)
            : ResolvedValue.Unknown;
    }

    private static string? Apply(ShellPattern pattern, string symbol, string value, string replacement) => symbol switch
    {
        "#" or "##" => pattern.RemovePrefix(value, longest: symbol.Length > 1),
        "%" or "%%" => pattern.RemoveSuffix(value, longest: symbol.Length > 1),
        _ => pattern.Replace(value, replacement, symbol.Length > 1),
    };

    private static bool AppendPattern(StringBuilder pattern, ShellWordPartSyntax part, string text)
    {
        var isQuoted = part is not (LiteralTextSyntax or ParameterExpansionSyntax);
        foreach (var c in text)
        {
            if (isQuoted && c is '*' or '?' or '\\')
            {
                pattern.Append('\\');
            }
            else if (!isQuoted && c is '[' or '\\' or '(')
            {
                return false;
            }

            pattern.Append(c);
        }

        return true;
    }
}
