namespace DockerLint.Compose.Schema;

/// <summary>When Compose pulls an image.</summary>
internal static class PullPolicy
{
    /// <summary>The policies, the last one standing for all with an interval of their own.</summary>
    public static string[] Words { get; } = ["always", "never", "missing", "if_not_present", "build", "refresh", "daily", "weekly", "every_12h"];

    /// <summary>Whether a text is a policy; an interval is numbers of weeks, days, hours, minutes and seconds, <c>every_1d12h</c>.</summary>
    public static bool IsValid(string text)
    {
        if (!text.StartsWith("every_", StringComparison.Ordinal))
        {
            return Array.IndexOf(Words, text) >= 0;
        }

        var (digits, isComplete) = (0, false);
        for (var i = "every_".Length; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                digits++;
                isComplete = false;
                continue;
            }

            if (digits == 0 || text[i] is not ('w' or 'd' or 'h' or 'm' or 's'))
            {
                return false;
            }

            (digits, isComplete) = (0, true);
        }

        return isComplete;
    }
}
