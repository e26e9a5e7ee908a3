using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1042_HiddenDataTests
{
    [Theory]
    [InlineData("COPY --from=b /out /srv/www", "./www:[|/srv/www|]")]
    [InlineData("COPY --from=b /out /srv/www/", "./www:[|/srv|]:ro")]
    [InlineData("WORKDIR /app\n        COPY --from=b /out .", ".:[|/app/|]")]
    [InlineData("COPY --from=b /out/a /out/b /app/", "/srv/a:[|/app/a|]")]
    public void Speaks(string copy, string volume) => RuleTest.Verify<HiddenDataAnalyzer>(Compose(copy, volume), RuleTestOptions.Compose);

    [Theory]
    [InlineData("COPY --from=b /out /srv/www", "www:/srv/www")]
    [InlineData("COPY --from=b /out /srv/www", "./www:/srv/www-data")]
    [InlineData("COPY --from=b /out /srv/www", "./www:/srv/www/uploads")]
    [InlineData("COPY --from=b /out /srv/www", "./www:${TARGET}")]
    [InlineData("COPY www /srv/www", "./www:/srv/www")]
    [InlineData("COPY --from=b /out $UNKNOWN", "./www:/srv/www")]
    public void IsSilent(string copy, string volume) => RuleTest.VerifySilent<HiddenDataAnalyzer>(Compose(copy, volume), RuleTestOptions.Compose);

    [Fact]
    public void What_develop_keeps_in_step_is_left_alone() =>
        RuleTest.VerifySilent<HiddenDataAnalyzer>(Compose("COPY --from=b /out /srv/www", "./www:/srv/www") + "    develop: {watch: [{action: rebuild, path: .}]}\n", RuleTestOptions.Compose);

    private static string Compose(string copy, string volume) =>
        $"services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM x AS b\n        FROM y\n        ARG UNKNOWN\n        {copy}\n    volumes:\n      - {volume}\nvolumes: {{www: }}\n".Replace("volumes: {www: }\n", string.Empty, StringComparison.Ordinal);
}
