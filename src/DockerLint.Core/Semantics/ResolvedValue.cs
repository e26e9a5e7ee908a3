namespace DockerLint.Semantics;

/// <summary>
/// A value as far as it can be known without running anything: known, partial (some pieces known) or unknown. Rules speak about
/// what is known only, so every question about a value has three answers.
/// </summary>
public sealed class ResolvedValue : IEquatable<ResolvedValue>
{
    // Pieces in order; null stands for a piece of unknown text, possibly empty. Neighbours are merged.
    private readonly string?[] parts;

    private ResolvedValue(string?[] parts) => this.parts = parts;

    /// <summary>A value of which nothing is known.</summary>
    public static ResolvedValue Unknown { get; } = new([null]);

    /// <summary>The known empty value.</summary>
    public static ResolvedValue Empty { get; } = new([]);

    /// <summary>Whether every character is known.</summary>
    public bool IsKnown => parts.Length == 0 || (parts.Length == 1 && parts[0] is not null);

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsUnknown => parts.Length == 1 && parts[0] is null;

    /// <summary>Whether some pieces are known and others are not.</summary>
    public bool IsPartial => parts.Length > 1;

    /// <summary>The whole value; null unless it is known.</summary>
    public string? Text => parts.Length == 0 ? string.Empty : parts.Length == 1 ? parts[0] : null;

    /// <summary>The pieces in order; null stands for unknown text, possibly empty.</summary>
    public IReadOnlyList<string?> Parts => parts;

    /// <summary>A known value.</summary>
    public static ResolvedValue Known(string text) => text.Length == 0 ? Empty : new ResolvedValue([text]);

    /// <summary>Values put end to end.</summary>
    public static ResolvedValue Concat(IEnumerable<ResolvedValue> values)
    {
        var merged = new List<string?>();
        foreach (var part in values.SelectMany(value => value.parts))
        {
            var last = merged.Count - 1;
            if (last >= 0 && part is null && merged[last] is null)
            {
                continue;
            }

            if (last >= 0 && part is not null && merged[last] is { } before)
            {
                merged[last] = before + part;
            }
            else
            {
                merged.Add(part);
            }
        }

        return merged.Count == 0 ? Empty : new ResolvedValue(merged.ToArray());
    }

    /// <summary>Whether it begins with a text: yes, no, or null when that cannot be known.</summary>
    public bool? StartsWith(string prefix)
    {
        var first = parts.Length == 0 ? string.Empty : parts[0];
        if (first is null)
        {
            return null;
        }

        if (first.Length >= prefix.Length)
        {
            return first.StartsWith(prefix, StringComparison.Ordinal);
        }

        return !prefix.StartsWith(first, StringComparison.Ordinal) || IsKnown ? false : null;
    }

    /// <summary>Whether it ends with a text: yes, no, or null when that cannot be known.</summary>
    public bool? EndsWith(string suffix)
    {
        var last = parts.Length == 0 ? string.Empty : parts[parts.Length - 1];
        if (last is null)
        {
            return null;
        }

        if (last.Length >= suffix.Length)
        {
            return last.EndsWith(suffix, StringComparison.Ordinal);
        }

        return !suffix.EndsWith(last, StringComparison.Ordinal) || IsKnown ? false : null;
    }

    /// <summary>Whether it could be this text: the known pieces occur in it in order, from its start to its end.</summary>
    public bool CouldBe(string text)
    {
        if (IsKnown)
        {
            return Text == text;
        }

        var position = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not { } part)
            {
                continue;
            }

            if (i == 0)
            {
                if (!text.StartsWith(part, StringComparison.Ordinal))
                {
                    return false;
                }

                position = part.Length;
            }
            else if (i == parts.Length - 1)
            {
                return text.Length - part.Length >= position && text.EndsWith(part, StringComparison.Ordinal);
            }
            else
            {
                var found = text.IndexOf(part, position, StringComparison.Ordinal);
                if (found < 0)
                {
                    return false;
                }

                position = found + part.Length;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ResolvedValue? other) => other is not null && parts.SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolvedValue);

    /// <inheritdoc/>
    public override int GetHashCode() => parts.Length == 0 || parts[0] is null ? parts.Length : StringComparer.Ordinal.GetHashCode(parts[0]);

    /// <summary>The value with <c>?</c> for unknown pieces; for messages of the debugger, not of rules.</summary>
    public override string ToString() => string.Concat(parts.Select(part => part ?? "?"));
}
