using System.Xml.Linq;
using DockerLint.Semantics;

namespace DockerLint.Projects;

/// <summary>Conditions of MSBuild, as far as they are plain.</summary>
internal static class ProjectCondition
{
    /// <summary>
    /// Whether the condition of an element holds; true without one; null when that is not known. Understood is one comparison of two
    /// quoted texts by <c>==</c> or <c>!=</c>.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="expand">The value of a text with properties in it.</param>
    public static bool? Holds(XElement element, Func<string, ResolvedValue> expand)
    {
        if ((string?)element.Attribute("Condition") is not { } condition || string.IsNullOrWhiteSpace(condition))
        {
            return true;
        }

        var text = condition.Trim();
        var isEqual = true;
        var operatorAt = text.IndexOf("==", StringComparison.Ordinal);
        if (operatorAt < 0)
        {
            isEqual = false;
            operatorAt = text.IndexOf("!=", StringComparison.Ordinal);
        }

        if (operatorAt < 0 || Unquote(text.Substring(0, operatorAt)) is not { } left || Unquote(text.Substring(operatorAt + 2)) is not { } right)
        {
            return null;
        }

        var (a, b) = (expand(left), expand(right));
        if (a.Text is { } first && b.Text is { } second)
        {
            return first.Equals(second, StringComparison.OrdinalIgnoreCase) == isEqual;
        }

        return null;
    }

    private static string? Unquote(string operand)
    {
        var text = operand.Trim();
        return text.Length > 1 && text[0] == '\'' && text[text.Length - 1] == '\'' && text.IndexOf('\'', 1) == text.Length - 1 ? text.Substring(1, text.Length - 2) : null;
    }
}
