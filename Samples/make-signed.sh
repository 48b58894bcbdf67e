#!/bin/sh
# Signs the sample profile that is signed, and writes the root that vouches for its signer.
#
#   Samples/make-signed.sh
#
# Every run makes new keys and throws them away; all names are invented. The certificates last for fifty years, so that
# the sample does not age.
set -eu
samples=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 077
cd "$work"
days=18250

certify() { # name, common name, issuer, extensions
  openssl req -new -newkey rsa:2048 -nodes -keyout "$1.key" -subj "/O=Example Org/CN=$2" -out "$1.csr" 2>/dev/null
  printf 'subjectKeyIdentifier=hash\n%b' "$4" > "$1.extensions"
  if [ "$1" = "$3" ]; then by="-key $1.key"; else by="-CA $3.pem -CAkey $3.key"; fi
  openssl x509 -req -in "$1.csr" $by -days "$days" -sha256 -extfile "$1.extensions" -out "$1.pem" 2>/dev/null
}
authority='basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n'
certify root "Example Org Root" root "$authority"
certify issuer "Example Org Issuer" root "$authority"
certify signer "Example Org Device Management" issuer 'keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n'

# -stream: an open length and a content in pieces (BER), as many products write it.
openssl cms -sign -binary -nodetach -stream -outform DER -in "$samples/apple-mobileconfig/office-365-oauth.mobileconfig" \
  -signer signer.pem -inkey signer.key -certfile issuer.pem -out "$samples/apple-mobileconfig/signed.mobileconfig"
cp root.pem "$samples/trusted-root.pem"
chmod 644 "$samples/trusted-root.pem" "$samples/apple-mobileconfig/signed.mobileconfig"
