using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5008_TlsVerificationOffTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN curl [|-k|] https://x.example/a")]
    [InlineData("FROM a:1\nRUN curl [|-fsSLko|] /a https://x.example/a")]
    [InlineData("FROM a:1\nRUN a && curl https://x.example/a [|--insecure|]")]
    [InlineData("FROM a:1\nRUN wget [|--no-check-certificate|] $URL")]
    [InlineData("FROM a:1\nRUN pip install [|--trusted-host|] index.test x")]
    [InlineData("FROM a:1\nRUN python3 -m pip install [|--trusted-host=index.test|] x")]
    [InlineData("FROM a:1\nRUN pip config set [|global.trusted-host index.test|]")]
    [InlineData("FROM a:1\nRUN npm config set [|strict-ssl false|]")]
    [InlineData("FROM a:1\nRUN yarn config set [|strict-ssl=false|] && npm install [|--strict-ssl=false|]")]
    [InlineData("FROM a:1\nRUN git -c [|http.sslVerify=false|] clone y")]
    [InlineData("FROM a:1\nRUN git config --global [|http.sslVerify false|]")]
    [InlineData("FROM a:1\nRUN conda config --set [|ssl_verify false|]")]
    [InlineData("FROM a:1\nRUN apt-get -o [|Acquire::https::Verify-Peer=false|] update")]
    [InlineData("FROM a:1\nENV [|NODE_TLS_REJECT_UNAUTHORIZED=0|] A=b")]
    [InlineData("FROM a:1\nENV [|PYTHONHTTPSVERIFY 0|]")]
    [InlineData("ARG [|GIT_SSL_NO_VERIFY=true|]\nFROM a:1")]
    [InlineData("FROM a:1\nENV [|NPM_CONFIG_STRICT_SSL=\"false\"|] [|npm_config_strict_ssl=false|]")]
    [InlineData("FROM a:1\nENV [|PIP_TRUSTED_HOST=index.test|] [|CURL_CA_BUNDLE=\"\"|]")]
    [InlineData("FROM a:1\nRUN [|GIT_SSL_NO_VERIFY=1|] git clone x")]
    [InlineData("FROM a:1\nRUN export [|NODE_TLS_REJECT_UNAUTHORIZED=0|] && npm ci")]
    [InlineData("FROM a:1\nHEALTHCHECK CMD curl [|-k|] https://x.example/")]
    [InlineData("FROM a:1\nRUN <<E\ncurl [|-k|] https://x.example\nE")]
    public void Speaks(string markup) => RuleTest.Verify<TlsVerificationOffAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN curl -fsSL -o k https://x.example/-k")]
    [InlineData("FROM a:1\nRUN curl -H -k https://x.example")]
    [InlineData("FROM a:1\nHEALTHCHECK CMD curl -kf https://localhost:8443/ || exit 1")]
    [InlineData("FROM a:1\nHEALTHCHECK CMD [\"curl\", \"-k\", \"https://127.0.0.1/\"]")]
    [InlineData("FROM a:1\nHEALTHCHECK CMD curl -k https://$HOST/")]
    [InlineData("FROM a:1\nRUN wget --no-check-certificate https://localhost/a")]
    [InlineData("FROM a:1\nRUN pip install --trusted-host localhost --index-url http://localhost:3141 x")]
    [InlineData("FROM a:1\nRUN npm config set strict-ssl true && git config http.sslVerify true && npm config set fund false")]
    [InlineData("FROM a:1\nENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_NO_VERIFY=false PYTHONHTTPSVERIFY=$X CURL_CA_BUNDLE=/etc/ca.pem")]
    [InlineData("FROM a:1\nARG GIT_SSL_NO_VERIFY")]
    [InlineData("FROM a:1\nRUN echo curl -k https://x.example && tar -k -f x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TlsVerificationOffAnalyzer>(text);
}
