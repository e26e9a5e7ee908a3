namespace DockerLint.Analyzers.Support;

/// <summary>Modes of <c>--chmod</c>.</summary>
internal static class PermissionMode
{
    /// <summary>Whether BuildKit takes it: octal from 0 to 7777, or symbolic clauses as of chmod.</summary>
    public static bool IsValid(string mode) =>
        mode.All(c => c is >= '0' and <= '9')
            ? mode.TrimStart('0').Length <= 4 && mode.All(c => c <= '7')
            : mode.Split(',').All(IsClause);

    // [ugoa]* and then one or more of an operator with permissions or with one of u, g, o.
    private static bool IsClause(string clause)
    {
        var position = 0;
        while (position < clause.Length && clause[position] is 'u' or 'g' or 'o' or 'a')
        {
            position++;
        }

        if (position == clause.Length)
        {
            return false;
        }

        while (position < clause.Length)
        {
            if (clause[position++] is not ('+' or '-' or '='))
            {
                return false;
            }

            while (position < clause.Length && "rwxXstugo01234567".IndexOf(clause[position]) >= 0)
            {
                position++;
            }
        }

        return true;
    }
}
